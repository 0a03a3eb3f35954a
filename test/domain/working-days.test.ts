import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addWorkingDays,
  calendar,
  calendarSources,
  instantOf,
  isCalendarDate,
  isMotcuaError,
  isWorkingDay,
  localDate,
  localTime,
  shiftDate,
  weekday,
  workedShare,
  workingDaysBetween,
} from '@motcua/domain';
import type { WorkingCalendar } from '@motcua/domain';
import fc from 'fast-check';

const runs = process.env['MOTCUA_DEEP'] ? 20_000 : 200;

/** Nine in the morning of a day in Viet Nam. */
const morning = (date: string): string => `${date}T09:00:00+07:00`;

function refusal(reason: string): (error: unknown) => boolean {
  return (error) => isMotcuaError(error) && error.code === 'invalid_request' && error.details['reason'] === reason;
}

describe('the calendar', () => {
  it('is one entry per year, each with its source, and every day in it exists and lies in its year', () => {
    assert.equal(new Set(calendar.years.map(({ year }) => year)).size, calendar.years.length);
    for (const { year, daysOff, extraWorkingDays, halfDays, unconfirmedDaysOff } of calendar.years) {
      assert.ok((calendarSources[year]?.length ?? 0) > 0, String(year));
      for (const { date, name } of [...daysOff, ...extraWorkingDays, ...halfDays, ...unconfirmedDaysOff]) {
        assert.ok(isCalendarDate(date) && date.startsWith(String(year)) && name.vi && name.en, date);
      }
      for (const { date } of daysOff) assert.ok(![0, 6].includes(weekday(date)), `${date} is a weekday`);
      for (const { date } of extraWorkingDays) assert.ok([0, 6].includes(weekday(date)), `${date} is a weekend day`);
      assert.equal(new Set(daysOff.map(({ date }) => date)).size, daysOff.length);
    }
  });

  it('gives as many weekdays off as the law: 10 in 2020, 11 since 2021, and one more per swapped day', () => {
    const count = (year: number): number => {
      const entry = calendar.years.find((candidate) => candidate.year === year);
      assert.ok(entry);
      return entry.daysOff.length - entry.extraWorkingDays.length;
    };
    assert.deepEqual([2020, 2021, 2025, 2026, 2027].map(count), [10, 11, 11, 11, 11]);
  });

  it('knows the announced days', () => {
    for (const off of ['2020-01-23', '2020-01-29', '2021-02-16', '2021-05-03', '2025-01-27', '2025-05-02', '2025-09-01', '2026-01-02', '2026-02-20', '2026-04-27', '2026-08-31', '2027-02-08']) {
      assert.equal(isWorkingDay(off), false, off);
    }
    for (const worked of ['2020-01-22', '2020-09-03', '2021-02-17', '2025-04-26', '2025-02-03', '2026-01-10', '2026-08-22', '2026-02-23', '2026-09-03', '2026-11-24']) {
      assert.equal(isWorkingDay(worked), true, worked);
    }
  });
});

describe('adding working days', () => {
  it('starts the day after receipt and steps over weekends', () => {
    assert.deepEqual(addWorkingDays(morning('2026-10-05'), 1), { date: '2026-10-06', provisional: false });
    assert.deepEqual(addWorkingDays(morning('2026-10-09'), 1), { date: '2026-10-12', provisional: false });
    assert.deepEqual(addWorkingDays(morning('2026-10-10'), 1), { date: '2026-10-12', provisional: false }, 'received on a Saturday');
    assert.deepEqual(addWorkingDays(morning('2026-10-05'), 5), { date: '2026-10-12', provisional: false });
  });

  it('steps over Tết and counts the swapped days', () => {
    assert.equal(addWorkingDays(morning('2026-02-13'), 1).date, '2026-02-23', 'nine days of Tết 2026');
    assert.equal(addWorkingDays(morning('2020-01-22'), 1).date, '2020-01-30');
    assert.equal(addWorkingDays(morning('2026-08-21'), 1).date, '2026-08-22', 'a Saturday that is worked');
    assert.equal(addWorkingDays(morning('2026-08-28'), 1).date, '2026-09-03', 'five days of National Day 2026');
    assert.equal(addWorkingDays(morning('2025-04-29'), 1).date, '2025-05-05');
  });

  it('reaches into a year that is not announced, and says so', () => {
    assert.deepEqual(addWorkingDays(morning('2026-11-22'), 30), { date: '2027-01-04', provisional: true });
    assert.deepEqual(addWorkingDays(morning('2026-12-31'), 1), { date: '2027-01-04', provisional: true });
  });

  it('is provisional when a day of the period may be off', () => {
    assert.deepEqual(addWorkingDays(morning('2026-11-23'), 1), { date: '2026-11-24', provisional: true }, '24 November: Viet Nam Culture Day, not known to be law');
    assert.deepEqual(addWorkingDays(morning('2026-11-25'), 1), { date: '2026-11-26', provisional: false });
  });

  it('ends zero days on the day of receipt, or on the next working day', () => {
    assert.equal(addWorkingDays(morning('2026-10-05'), 0).date, '2026-10-05');
    assert.equal(addWorkingDays(morning('2026-10-10'), 0).date, '2026-10-12');
  });

  it('knows a cut-off hour', () => {
    const at = (time: string, count: number): string => addWorkingDays(`2026-10-${time}+07:00`, count, { cutOffHour: 15 }).date;
    assert.equal(at('05T14:59:59', 0), '2026-10-05');
    assert.equal(at('05T15:00:00', 0), '2026-10-06');
    assert.equal(at('05T15:00:00', 1), '2026-10-07');
    assert.equal(at('09T16:00:00', 0), '2026-10-12', 'Friday afternoon');
    assert.equal(at('10T08:00:00', 0), '2026-10-12', 'Saturday');
  });

  it('reads the day in Viet Nam, wherever the instant was written', () => {
    assert.equal(localDate('2026-10-05T18:00:00Z'), '2026-10-06');
    assert.deepEqual(localTime('2026-10-05T16:59:00Z'), { date: '2026-10-05', hour: 23 });
    assert.equal(addWorkingDays('2026-10-05T18:00:00Z', 1).date, '2026-10-07');
    assert.equal(localDate(instantOf('2026-10-05', 17)), '2026-10-05');
  });

  it('refuses a year without an entry, and wrong arguments', () => {
    assert.throws(() => addWorkingDays(morning('2024-01-02'), 1), refusal('calendar_missing'));
    assert.throws(() => addWorkingDays(morning('2027-12-30'), 30), refusal('calendar_missing'), 'a period that runs out of the table');
    assert.throws(() => isWorkingDay('2031-01-02'), refusal('calendar_missing'));
    assert.throws(() => workingDaysBetween('2027-12-01', '2028-01-05'), refusal('calendar_missing'));
    assert.throws(() => isWorkingDay('2026-02-30'), refusal('date'));
    assert.throws(() => addWorkingDays('yesterday', 1), refusal('instant'));
    assert.throws(() => addWorkingDays(new Date(NaN), 1), refusal('instant'));
    for (const count of [-1, 0.3, NaN, Infinity]) assert.throws(() => addWorkingDays(morning('2026-10-05'), count), refusal('count'), String(count));
  });

  it('takes a calendar of its own, with half days', () => {
    const desk: WorkingCalendar = {
      weeklyDaysOff: [0],
      years: [{ year: 2026, status: 'announced', daysOff: [], extraWorkingDays: [], unconfirmedDaysOff: [], sources: ['the desk'], halfDays: [{ date: '2026-10-10', name: { vi: 'Sáng thứ Bảy' } }] }],
    };
    assert.equal(workedShare('2026-10-10', desk), 0.5);
    assert.equal(addWorkingDays(morning('2026-10-09'), 0.5, { calendar: desk }).date, '2026-10-10');
    assert.equal(addWorkingDays(morning('2026-10-09'), 1, { calendar: desk }).date, '2026-10-12');
    assert.equal(workingDaysBetween('2026-10-09', '2026-10-12', desk), 1.5);
  });
});

describe('working days between', () => {
  it('counts after the first day up to and with the second', () => {
    assert.equal(workingDaysBetween('2026-10-05', '2026-10-05'), 0);
    assert.equal(workingDaysBetween('2026-10-05', '2026-10-06'), 1);
    assert.equal(workingDaysBetween('2026-10-09', '2026-10-12'), 1);
    assert.equal(workingDaysBetween('2026-10-12', '2026-10-09'), -1);
    assert.equal(workingDaysBetween('2026-02-13', '2026-02-23'), 1);
    assert.equal(Object.is(workingDaysBetween('2026-10-10', '2026-10-09'), 0), true, 'no negative zero');
  });
});

describe('properties of working days', () => {
  const date = fc.integer({ min: 0, max: 600 }).map((days) => shiftDate('2025-12-01', days)).filter((day) => day < '2027-08-01');
  const hour = fc.integer({ min: 0, max: 23 });
  const count = fc.integer({ min: 0, max: 60 });
  const at = (day: string, time: number): string => `${day}T${String(time).padStart(2, '0')}:30:00+07:00`;
  const options = fc.constantFrom({}, { cutOffHour: 15 }, { cutOffHour: 0 }, { cutOffHour: 11 });

  it('end on a working day, not before receipt', () => {
    fc.assert(
      fc.property(date, hour, count, options, (day, time, n, how) => {
        const { date: end } = addWorkingDays(at(day, time), n, how);
        assert.ok(isWorkingDay(end) && end >= day);
      }),
      { numRuns: runs },
    );
  });

  it('adding and counting agree', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (day, n) => {
        assert.equal(workingDaysBetween(day, addWorkingDays(at(day, 9), n).date), n);
      }),
      { numRuns: runs },
    );
  });

  it('one more day ends later; receiving later never ends earlier', () => {
    fc.assert(
      fc.property(date, hour, count, options, (day, time, n, how) => {
        const end = addWorkingDays(at(day, time), n, how).date;
        const next = addWorkingDays(at(day, time), n + 1, how).date;
        // Received on a day off, no day and one day both end on the next working day.
        assert.ok(n === 0 ? next >= end : next > end);
        const later = new Date(Date.parse(at(day, time)) + 3_600_000);
        assert.ok(addWorkingDays(later, n, how).date >= end);
      }),
      { numRuns: runs },
    );
  });

  it('counting is additive and antisymmetric', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        assert.equal(workingDaysBetween(a, b) + workingDaysBetween(b, c), workingDaysBetween(a, c));
        assert.equal(workingDaysBetween(a, b) + workingDaysBetween(b, a), 0);
      }),
      { numRuns: Math.min(runs, 2000) },
    );
  });

  it('are provisional exactly when a day counted over is uncertain', () => {
    const uncertain = (day: string): boolean =>
      calendar.years.some(({ year, status, unconfirmedDaysOff }) => (day.startsWith(String(year)) && status === 'provisional') || unconfirmedDaysOff.some((entry) => entry.date === day));
    fc.assert(
      fc.property(date, count, (day, n) => {
        const result = addWorkingDays(at(day, 9), n);
        let expected = false;
        for (let step = day; step <= result.date; step = shiftDate(step, 1)) expected ||= uncertain(step);
        assert.equal(result.provisional, expected);
      }),
      { numRuns: runs },
    );
  });
});
