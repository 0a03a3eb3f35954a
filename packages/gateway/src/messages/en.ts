import type { Messages } from './vi.ts';

const wait = (seconds: number): string => (seconds <= 60 ? `${String(seconds)} seconds` : `${String(Math.ceil(seconds / 60))} minutes`);

/** What the gateway says to people, in English. */
export const en: Messages = {
  problems: {
    invalid_request: () => 'The request was not understood. Reload the page and try again.',
    invalid_answers: () => 'Some answers are not right yet. Correct the ones named and send again.',
    not_found: () => 'Nothing was found here. Check the address, or go back to the page before.',
    method_not_allowed: () => 'This can’t be done here. Reload the page and try again.',
    origin_not_allowed: () => 'This page may not send requests. Open the agency’s official page and try again.',
    signed_out: () => 'You are not signed in. Sign in to go on.',
    session_expired: () => 'Your session has ended. Sign in again; what you typed on the page is still there.',
    sign_in_failed: () => 'Signing in did not work. Try to sign in again.',
    consent_required: () =>
      'Your consent is needed before data is looked up. Read the request and choose, or type the data yourself.',
    form_not_found: () =>
      'This procedure has no online form here. Use the National Public Service Portal or a one-stop desk.',
    form_outdated: () => 'The form has changed. Reload the page, check your answers and send again.',
    dossier_not_found: () => 'There is no dossier with this code. Check the code on your receipt.',
    not_your_dossier: () =>
      'This dossier was not submitted by your account. Sign in with the account that submitted it.',
    dossier_rejected: () =>
      'The one-stop system did not take this dossier. Check answers and documents and send again; if it still fails, contact the one-stop desk.',
    idempotency_key_reused: () => 'The dossier has changed since it was sent. Check it and send it again.',
    upload_not_found: () => 'The uploaded file was not found. Choose the file and upload it again.',
    file_too_large: (facts) =>
      `The file is too large; the limit is ${String(facts.megabytes ?? 20)} MB. Choose a smaller file, or scan it at a lower resolution.`,
    file_type_not_allowed: (facts) =>
      facts.fileTypes === undefined
        ? 'This type of file is not accepted. Choose a type the document takes.'
        : `This type of file is not accepted, or its name does not fit its content. Choose a ${facts.fileTypes} file.`,
    file_empty: () => 'The file is empty. Check it on your device and choose again.',
    too_many_requests: (facts) =>
      facts.megabytes === undefined
        ? `Too many requests. Wait ${wait(facts.seconds ?? 60)} and try again.`
        : `Your uploaded files that are not submitted yet exceed ${String(facts.megabytes)} MB. Remove some, or submit the dossier you are working on, and upload again.`,
    population_unavailable: () =>
      'The national population database can’t be reached. You can still type the data yourself and submit.',
    one_stop_unavailable: () =>
      'The one-stop system does not answer at the moment. Try again in a few minutes; what you typed is kept.',
    sign_in_unavailable: () => 'The sign-in service does not answer at the moment. Try again in a few minutes.',
    insecure_connection: () =>
      'This connection is not encrypted, so personal data can’t be used. Open the page with an address that begins with https://.',
    body_already_read: () => 'The server could not read what was sent. Please tell the agency that runs this page.',
    internal_error: () =>
      'The server has a problem. Try again in a few minutes; if it stays, tell the agency the request code.',
  },

  fields: {
    required: () => 'Fill in this field.',
    invalid: () => 'This is not right yet. Check it.',
    pattern: () => 'This does not have the right form. Check it.',
    type: () => 'This is of the wrong kind. Enter it again.',
    not_an_option: () => 'Choose one of the options.',
    too_short: (facts) =>
      facts.limit === undefined ? 'This is too short. Enter more.' : `Enter at least ${String(facts.limit)} characters.`,
    too_long: (facts) =>
      facts.limit === undefined ? 'This is too long. Shorten it.' : `This is too long; the limit is ${String(facts.limit)} characters.`,
    too_small: (facts) =>
      facts.limit === undefined ? 'This number is too small.' : `Enter a number not below ${String(facts.limit)}.`,
    too_large: (facts) =>
      facts.limit === undefined ? 'This number is too large.' : `Enter a number not above ${String(facts.limit)}.`,
    too_few_items: (facts) =>
      facts.limit === undefined ? 'Choose more.' : `Choose at least ${String(facts.limit)}.`,
    too_many_items: (facts) =>
      facts.limit === undefined ? 'Choose fewer.' : `Choose no more than ${String(facts.limit)}.`,
    name_shape: () => 'A name is made of letters and spaces. Check it.',
    date_shape: () => 'This is not a date. Enter a real date, for instance 31/12/1990.',
    date_in_future: () => 'This date is in the future. Enter a past date.',
    date_too_early: () => 'This date is too far in the past. Check the year.',
    personal_id_shape: () => 'A personal identification number has exactly 12 digits. Check it.',
    legacy_id_card_shape: () => 'An old identity card number has exactly 9 digits. Check it.',
    differs_from_account: () =>
      'This differs from the number of the account you signed in with. Enter your own number, or sign in with another account.',
    one_number_only: () => 'Enter one of the two: personal identification number or old identity card number.',
    phone_shape: () => 'This is not a phone number. Enter 10 digits, beginning with 0.',
    email_shape: () => 'This is not an e-mail address. Check it.',
    document_required: () => 'Attach this document.',
    too_many_files: (facts) =>
      facts.limit === undefined ? 'Too many files. Remove some.' : `Attach no more than ${String(facts.limit)} files.`,
    upload_not_found: () => 'The server no longer has this file. Upload it again.',
  },

  pages: {
    signedInTitle: 'Signed in',
    signedInText: 'You can close this page and go back to what you were doing. What you typed is still there.',
    problemTitle: 'Not signed in yet',
    cancelled: 'You stopped signing in. Sign in again when you are ready.',
    expired: 'This attempt to sign in is too old or was used already. Begin again.',
    wrongReturn: 'The page to return to belongs to none of the agency’s sites. Open the agency’s official page and sign in from there.',
    tryAgain: 'Sign in again',
    goBack: 'Go back to the page before',
    requestId: 'Request code',
  },
};
