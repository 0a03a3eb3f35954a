// `node scripts/screenshots.ts`: makes the picture in the README from the running product, after `npm run build`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { consent, fillForm, findProcedure, follow, parent, samplePdf, signIn, submit, type Journey } from '../test/e2e/birth-registration.ts';
import { pointing } from '../test/e2e/hands.ts';
import { launch, visit } from '../test/e2e/visitor.ts';
import { startDemo } from './demo.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'examples', 'screenshots');
const wanted: Record<string, string> = { results: 'motcua-procedure-search', 'form: applicant, filled in': 'motcua-dossier-form', 'tracker: Đang xử lý': 'motcua-status-tracker' };

const demo = await startDemo({ ports: { site: 0, gateway: 0, sandbox: 0 }, advanceEverySeconds: false, siteFolder: join(root, 'examples', 'agency'), log: () => undefined });
const browser = await launch();
const visitor = await visit(browser, { width: 390, height: 844 });
const pictures: string[] = [];
const journey: Journey = {
  demo,
  visitor,
  hands: pointing(visitor.page),
  keyboard: false,
  start: `${demo.site}/`,
  step: async (name) => {
    const tag = wanted[name];
    if (tag === undefined) return;
    await visitor.page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), tag);
    pictures.push(await visitor.page.screenshot({ encoding: 'base64' }));
  },
};
await findProcedure(journey);
await signIn(journey, parent.fullName);
await consent(journey);
await fillForm(journey, await samplePdf());
await follow(journey, await submit(journey));

const sheet = await browser.newPage();
await sheet.setViewport({ width: 390 * 3 + 80, height: 844 + 40 });
const frame = (picture: string) => `<img width="390" height="844" src="data:image/png;base64,${picture}">`;
await sheet.setContent(`<style>body{margin:20px;display:flex;gap:20px;background:#e9ecef}img{border-radius:12px;box-shadow:0 1px 6px #0004}</style>${pictures.map(frame).join('')}`);
await mkdir(folder, { recursive: true });
await sheet.screenshot({ path: join(folder, 'agency.png') });
await browser.close();
await demo.close();
