import { birth, file, newsletter, type Filing } from './filing.ts';
import type { House } from './house.ts';
import { Person } from './person.ts';
import type { Recorder } from './recorder.ts';

const operation = 'GET /dossiers/{dossierCode}';

/** Dossiers on their way: what the status tracker is told. */
export async function recordStatus(recorder: Recorder, house: House): Promise<void> {
  const { sandbox, later, until } = house;
  const visitor = new Person(house.gateway);
  let owner = new Person(house.gateway);
  const see = (name: string, who: Person, dossierCode: string) => recorder.record(name, who, { operation, parameters: { dossierCode } });
  const move = (code: string, ...steps: [status: number, note?: string][]) => {
    for (const [status, note] of steps) {
      later(45);
      sandbox.setStatus(code, status, note);
    }
  };
  // Time passes faster here than a session lives.
  const signInAgain = async () => {
    owner = new Person(house.gateway);
    await owner.signIn('c01');
  };

  const submit = async (filing: Filing) => {
    await signInAgain();
    return file(owner, filing);
  };

  const code = await submit(newsletter);
  later(5);
  await see('dossier-registered', owner, code);
  move(code, [2, 'Hồ sơ hợp lệ, đã tiếp nhận.']);
  await signInAgain();
  await see('dossier-received', owner, code);
  move(code, [4, 'Thẩm định hồ sơ.'], [4, 'Dự thảo giấy phép xuất bản bản tin.']);
  until('2026-07-24T08:40:00+07:00');
  await signInAgain();
  await see('dossier-processing-owner', owner, code);
  await see('dossier-processing-public', visitor, code);

  sandbox.setFault({ upstream: 'one-stop', kind: 'error500' });
  later(10);
  await see('dossier-stale', owner, code);
  sandbox.clearFaults();

  move(code, [5, 'Mẫu trình bày tên gọi của bản tin bị mờ. Đề nghị nộp lại bản rõ hơn.']);
  await signInAgain();
  await see('dossier-supplement-owner', owner, code);
  await see('dossier-supplement-public', visitor, code);
  move(code, [4, 'Đã nhận giấy tờ bổ sung.'], [6]);
  await signInAgain();
  await see('dossier-payment', owner, code);
  move(code, [4, 'Đã nhận lệ phí, trình lãnh đạo Sở ký.'], [9]);
  await signInAgain();
  await see('dossier-processed', owner, code);
  move(code, [10]);
  await signInAgain();
  await see('dossier-returned', owner, code);

  until('2026-07-27T08:10:00+07:00');
  const refused = await submit(birth);
  move(refused, [3]);
  const withdrawn = await submit(birth);
  move(withdrawn, [2], [7]);
  const stopped = await submit(birth);
  move(stopped, [2], [4], [5], [8]);
  await signInAgain();
  await see('dossier-not-accepted', owner, refused);
  await see('dossier-withdrawn', owner, withdrawn);
  await see('dossier-stopped', owner, stopped);

  const late = await submit(birth);
  move(late, [2], [4]);
  until('2026-07-30T14:00:00+07:00');
  await signInAgain();
  await see('dossier-late', owner, late);
  move(late, [9]);
  await signInAgain();
  await see('dossier-finished-late', owner, late);

  await recorder.record('dossier-not-found', visitor, { operation, parameters: { dossierCode: 'H37.90.01-260722-9999' }, status: 404 });
  sandbox.setFault({ upstream: 'one-stop', kind: 'html' });
  await recorder.record('dossier-one-stop-unavailable', visitor, { operation, parameters: { dossierCode: 'H37.90.01-260722-9998' }, status: 503 });
  sandbox.clearFaults();
  for (;;) {
    const { status } = await visitor.ask({ method: 'GET', path: `/dossiers/${code}` });
    if (status === 429) break;
  }
  await recorder.record('dossier-too-many-requests', visitor, { operation, parameters: { dossierCode: code }, status: 429 });
}
