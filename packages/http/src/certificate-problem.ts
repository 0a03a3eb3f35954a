/**
 * What is wrong with the other side's certificate, in the words an operator needs, told from OpenSSL's or Node's name of
 * it; nothing when the name is about something else.
 */
export function certificateProblem(reason: string): string | undefined {
  if (reason === 'CERT_HAS_EXPIRED') return 'it has expired, and the other side has to renew it';
  if (reason === 'CERT_NOT_YET_VALID') return "it is not valid yet; compare this machine's clock";
  if (reason === 'CERT_REVOKED') return 'it was revoked';
  if (reason === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'it is made out for another host name than that of the address';
  if (/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?)$/.test(reason)) {
    return 'its authority is not known here; name the file of that authority in certificateAuthorityFile';
  }
  return /CERT_|_CERT|SIGNATURE_FAILURE|ISSUER/.test(reason) ? 'it does not pass the check' : undefined;
}
