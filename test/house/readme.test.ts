import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createSandbox } from '@motcua/sandbox';
import { parseBirthDate } from '@motcua/domain';
import { lookUpAddress } from '../../examples/vendor/look-up-citizen.ts';

const root = join(import.meta.dirname, '..', '..');
const readmes = ['README.md', 'README.vi.md'].map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

describe('README', () => {
  test('shows the code of an example that runs', async () => {
    const source = readFileSync(join(root, 'examples/vendor/look-up-citizen.ts'), 'utf8');
    const body = /\/\/ README:\n([\s\S]*?)\n\s*\/\/ :README/.exec(source)?.[1]?.replaceAll(/^ {2}/gm, '');
    assert.ok(body);
    for (const { name, text } of readmes) assert.ok(text.includes(body), `${name} shows something else than examples/vendor/look-up-citizen.ts`);

    const sandbox = await createSandbox();
    try {
      const citizen = sandbox.citizens.find(({ id }) => id === 'c01');
      assert.ok(citizen?.personalId);
      const outcomes: string[] = [];
      const address = await lookUpAddress(sandbox.connection, {
        personalId: citizen.personalId,
        fullName: citizen.fullName,
        birthDate: parseBirthDate(citizen.birthDate.replaceAll('-', '')),
        consentId: 'consent-1',
        onAudit: ({ outcome }) => void outcomes.push(outcome),
      });
      assert.ok(address, 'the sandbox knows where the person lives');
      assert.deepEqual(outcomes, ['asked', 'found']);
    } finally {
      await sandbox.close();
    }
  });

  test('names commands and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    for (const { name, text } of readmes) {
      for (const [, command] of text.matchAll(/`npm run ([\w:]+)/g)) assert.ok(command && scripts[command], `${name}: npm run ${command}`);
      for (const [, link] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) assert.ok(link && existsSync(join(root, link)), `${name}: ${link}`);
    }
  });

  test('says the same in both languages: the same blocks of code and tables', () => {
    const shape = (text: string) => ({
      headings: text.match(/^#{1,2} /gm)?.length,
      code: [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language, body]) => (language === 'sh' ? body?.split('\n').map((line) => line.replace(/ *#.*/, '')).join('\n') : body)),
    });
    const [english, vietnamese] = readmes;
    assert.deepEqual(shape(vietnamese?.text ?? ''), shape(english?.text ?? ''));
  });
});
