import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countsAsOnline, isElectronic, type MeasuredDossier, onTime } from '@motcua/national-portal';

const due = '2026-07-23T17:00:00+07:00';
const base: MeasuredDossier = { status: 'processed', receivedAt: '2026-07-22T08:30:00+07:00', appointment: due };

describe('on time, by the rules of Decision 766', () => {
  test('finished at the promised second is on time, a second later is late, in whatever offset it is written', () => {
    assert.deepEqual(onTime({ ...base, finishedAt: '2026-07-23T10:00:00Z' }), { verdict: 'on_time', because: 'compared', endedAt: '2026-07-23T10:00:00Z', dueAt: due });
    assert.equal(onTime({ ...base, finishedAt: '2026-07-23T10:00:01Z' }).verdict, 'late');
  });

  test('the end is the end of the work, before the handing over, before a stop', () => {
    const late = '2026-07-25T08:00:00+07:00';
    const early = '2026-07-23T08:00:00+07:00';
    assert.equal(onTime({ ...base, finishedAt: early, returnedAt: late }).verdict, 'on_time');
    assert.equal(onTime({ ...base, returnedAt: early, stoppedAt: late }).verdict, 'on_time');
    assert.equal(onTime({ ...base, stoppedAt: late }).verdict, 'late');
    assert.deepEqual(onTime(base), { verdict: 'open', because: 'not_ended' });
  });

  test('one round of more papers is taken off; two are late however quick; one that is not answered takes nothing off', () => {
    const finishedAt = '2026-07-25T17:00:00+07:00';
    const round = { askedAt: '2026-07-22T10:00:00+07:00', answeredAt: '2026-07-24T10:00:00+07:00' };
    assert.equal(onTime({ ...base, finishedAt, supplements: [round] }).verdict, 'on_time');
    assert.equal(onTime({ ...base, finishedAt: '2026-07-25T17:00:01+07:00', supplements: [round] }).verdict, 'late');
    assert.deepEqual(onTime({ ...base, finishedAt: '2026-07-22T11:00:00+07:00', supplements: [round, round] }), { verdict: 'late', because: 'more_than_one_supplement' });
    assert.equal(onTime({ ...base, finishedAt, supplements: [{ askedAt: round.askedAt }] }).verdict, 'late');
    assert.equal(onTime({ ...base, finishedAt, supplements: [{ askedAt: round.answeredAt, answeredAt: round.askedAt }] }).verdict, 'late');
  });

  test('without an appointment the longest time of the procedure counts; without both nothing is claimed', () => {
    const { appointment: _, ...without } = base;
    const ended = { ...without, finishedAt: '2026-07-23T10:00:00Z' };
    assert.equal(onTime(ended, due).verdict, 'on_time');
    assert.deepEqual(onTime(ended), { verdict: 'unknown', because: 'no_due_time' });
  });

  test('online counts only with an electronic result: a code and a file', () => {
    const online: MeasuredDossier = { ...base, channel: 'online', finishedAt: due, results: [{ resultCode: 'KQ.1', url: 'https://unit.example.vn/1.pdf' }] };
    assert.equal(countsAsOnline(online), true);
    assert.equal(countsAsOnline({ ...online, channel: 'direct' }), false);
    const { channel: _, ...unsaid } = online;
    assert.equal(countsAsOnline(unsaid), false);
    assert.equal(countsAsOnline({ ...online, results: [{ resultCode: 'KQ.1' }, { url: 'https://unit.example.vn/1.pdf' }, { resultCode: ' ', url: ' ' }] }), false);
    const { finishedAt: _end, ...open } = online;
    assert.equal(countsAsOnline(open), false);
    assert.equal(isElectronic({}), false);
  });
});
