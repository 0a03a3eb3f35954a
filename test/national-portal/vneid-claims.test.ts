import assert from 'node:assert/strict';
import { constants, createCipheriv, generateKeyPairSync, publicEncrypt, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { openVneidClaims } from '@motcua/national-portal/sign-in';
import { everyPrint } from '../http/every-print.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

function sealed(text: string, length = 32): { data: string; key: string } {
  const aes = randomBytes(length);
  const cipher = createCipheriv(`aes-${length * 8}-ecb`, aes, null);
  return {
    data: Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64'),
    key: publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, aes).toString('base64'),
  };
}

const claims = { citizenPid: '099190000001', fullName: 'Nguyễn CANARY An', birthDate: '17/03/1990' };

test('sealed claims are opened with keys of 128 and 256 bits; open ones are taken as they are', () => {
  for (const answer of [sealed(JSON.stringify(claims)), sealed(JSON.stringify(claims), 16), claims]) {
    assert.equal(openVneidClaims(answer, privateKey).personalId, '099190000001');
  }
});

test('what does not open, or is no claims, is bad_response, and shows nothing', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const good = sealed(JSON.stringify(claims));
  const bad: [unknown, typeof privateKey][] = [
    [good, other],
    [{ ...good, data: good.data.slice(4) }, privateKey],
    [{ ...good, key: 'AAAA' }, privateKey],
    [sealed('CANARY 099190000001'), privateKey],
    [sealed('{"fullName":"CANARY"}'), privateKey],
    [null, privateKey],
  ];
  for (const [answer, key] of bad) {
    assert.throws(() => openVneidClaims(answer, key), (error: unknown) => {
      assert.equal((error as { code?: string }).code, 'bad_response');
      assert.doesNotMatch(everyPrint(error), /CANARY|0991/);
      return true;
    });
  }
});
