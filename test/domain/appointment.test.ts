import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appointmentFor, isMotcuaError, isWorkingDay, receiptDay, shiftDate, workedShare } from '@motcua/domain';
import type { ProcessingTerm, WorkingCalendar } from '@motcua/domain';
import fc from 'fast-check';

const runs = process.env['MOTCUA_DEEP'] ? 20_000 : 200;
const morning = (date: string): string => `${date}T09:00:00+07:00`;
const on = (date: string, amount: number, unit: ProcessingTerm['unit'], rule = {}): string => appointmentFor(morning(date), { amount, unit }, rule).at;

describe('an appointment', () => {
  it('is at the end of the day on which the term runs out', () => {
    assert.deepEqual(appointmentFor(morning('2026-10-05'), { amount: 5, unit: 'working_day' }), { date: '2026-10-12', provisional: false, at: '2026-10-12T17:00:00+07:00' });
    assert.equal(on('2026-10-05', 3, 'calendar_day'), '2026-10-08T17:00:00+07:00');
    assert.equal(on('2026-10-05', 1, 'month', { closingHour: 16 }), '2026-11-05T16:00:00+07:00');
  });

  it('moves on from a day off', () => {
    assert.equal(on('2026-10-05', 5, 'calendar_day'), '2026-10-12T17:00:00+07:00', 'the fifth day is a Saturday');
    assert.equal(on('2026-02-13', 3, 'calendar_day'), '2026-02-23T17:00:00+07:00', 'Tết');
    assert.equal(on('2026-07-22', 1, 'month'), '2026-08-22T17:00:00+07:00', 'a Saturday that is worked in exchange');
    assert.equal(on('2026-08-02', 1, 'month'), '2026-09-03T17:00:00+07:00', 'National Day');
  });

  it('of months ends on the last day where the month is shorter', () => {
    assert.equal(on('2026-08-31', 1, 'month'), '2026-09-30T17:00:00+07:00');
    assert.equal(on('2025-12-31', 2, 'month'), '2026-03-02T17:00:00+07:00', '28 February is a Saturday');
    assert.equal(on('2026-01-05', 12, 'month'), '2027-01-05T17:00:00+07:00');
  });

  it('starts later for what came after the cut-off hour of its procedure', () => {
    const rule = { cutOffHour: 15 };
    assert.equal(appointmentFor('2026-10-05T14:59:59+07:00', { amount: 0, unit: 'calendar_day' }, rule).date, '2026-10-05');
    assert.equal(appointmentFor('2026-10-05T15:00:00+07:00', { amount: 0, unit: 'calendar_day' }, rule).date, '2026-10-06');
    assert.equal(appointmentFor('2026-10-09T15:00:00+07:00', { amount: 1, unit: 'calendar_day' }, rule).date, '2026-10-13');
    assert.deepEqual(receiptDay('2026-10-10T08:00:00+07:00', rule), { date: '2026-10-12', provisional: false });
    assert.deepEqual(receiptDay('2026-10-10T08:00:00+07:00'), { date: '2026-10-10', provisional: false });
  });

  it('on a half day is in the morning', () => {
    const desk: WorkingCalendar = { weeklyDaysOff: [0], years: [{ year: 2026, status: 'announced', daysOff: [], extraWorkingDays: [], unconfirmedDaysOff: [], halfDays: [{ date: '2026-10-10', name: { vi: 'Sáng thứ Bảy' } }] }] };
    assert.equal(on('2026-10-05', 5, 'calendar_day', { calendar: desk }), '2026-10-10T12:00:00+07:00');
    assert.equal(on('2026-10-05', 5, 'calendar_day', { calendar: desk, halfDayClosingHour: 11 }), '2026-10-10T11:00:00+07:00');
  });

  it('is refused over a year without a calendar, and for a term that is none', () => {
    const refused = (reason: string) => (error: unknown): boolean => isMotcuaError(error) && error.code === 'invalid_request' && error.details['reason'] === reason;
    assert.throws(() => on('2027-12-01', 2, 'month'), refused('calendar_missing'));
    assert.throws(() => on('2024-01-05', 1, 'calendar_day'), refused('calendar_missing'));
    for (const amount of [-1, 0.5, NaN]) assert.throws(() => on('2026-10-05', amount, 'calendar_day'), refused('count'), String(amount));
  });

  it('is provisional where it ends in a year whose schedule is not announced', () => {
    assert.equal(appointmentFor(morning('2026-12-01'), { amount: 2, unit: 'month' }).provisional, true);
    assert.equal(appointmentFor(morning('2026-10-01'), { amount: 1, unit: 'month' }).provisional, false);
  });

  it('is on a worked day, never before receipt, and no later for a shorter term', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => shiftDate('2025-12-01', days));
    const unit = fc.constantFrom('working_day' as const, 'calendar_day' as const, 'month' as const);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), unit, fc.constantFrom({}, { cutOffHour: 15 }), (date, amount, kind, rule) => {
        const { date: end } = appointmentFor(morning(date), { amount, unit: kind }, rule);
        assert.ok(isWorkingDay(end) && workedShare(end) > 0 && end >= date);
        assert.ok(appointmentFor(morning(date), { amount: amount + 1, unit: kind }, rule).date >= end);
      }),
      { numRuns: runs },
    );
  });
});
