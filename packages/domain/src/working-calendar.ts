import type { LocalDate } from './local-date.ts';
import type { Text } from './text.ts';

/** A day that is not like its weekday. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly name: Text;
}

/** The days of one year that are not like their weekday. */
export interface CalendarYear {
  readonly year: number;
  /** `announced`: the state's schedule of that year. `provisional`: only what the law says; swapped days may come. */
  readonly status: 'announced' | 'provisional';
  /** Weekdays off: holidays, days off in lieu, days swapped away. Holidays on a weekend need no entry. */
  readonly daysOff: readonly CalendarDay[];
  /** Weekend days worked in exchange. */
  readonly extraWorkingDays: readonly CalendarDay[];
  /** Days of which only the morning is worked. */
  readonly halfDays: readonly CalendarDay[];
  /** Days that may be off without it being certain: they count as working days, and make a result provisional. */
  readonly unconfirmedDaysOff: readonly CalendarDay[];
  /** The decisions or announcements behind it; those of the shipped calendar are in `calendarSources`, which no page loads. */
  readonly sources?: readonly string[];
}

/** A calendar of working days. Data: an agency may bring its own. */
export interface WorkingCalendar {
  /** Weekdays that are off every week: 0 is Sunday, 6 is Saturday. */
  readonly weeklyDaysOff: readonly number[];
  readonly years: readonly CalendarYear[];
}

const newYear: Text = { vi: 'Tết Dương lịch', en: 'New Year’s Day' };
const tet: Text = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const hungKings: Text = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' };
const victory: Text = { vi: 'Ngày Chiến thắng', en: 'Victory Day' };
const labour: Text = { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' };
const national: Text = { vi: 'Quốc khánh', en: 'National Day' };

function day(date: LocalDate, name: Text): CalendarDay {
  return { date, name };
}

/** Says that a day off stands in for a holiday on a weekend. */
function inLieu(date: LocalDate, { vi, en }: Text): CalendarDay {
  return day(date, { vi: `Nghỉ bù ${vi}`, en: `Day off in lieu of ${en ?? vi}` });
}

/** Says that a day off is worked on another day. */
function swapped(off: LocalDate, worked: LocalDate): { off: CalendarDay; worked: CalendarDay } {
  return {
    off: day(off, { vi: 'Nghỉ hoán đổi', en: 'Day off swapped' }),
    worked: day(worked, { vi: `Làm bù cho ngày ${spoken(off)}`, en: `Worked in exchange for ${off}` }),
  };
}

function spoken(date: LocalDate): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${dayOfMonth}/${month}/${year}`;
}

function days(from: LocalDate, to: LocalDate, name: Text): CalendarDay[] {
  const result: CalendarDay[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    result.push(day(new Date(time).toISOString().slice(0, 10), name));
  }
  return result;
}

/**
 * Working days of Viet Nam's state agencies: Monday to Friday, holidays by the Labour Code (2012 art. 115 for 2020; 2019
 * art. 112 since 2021) and by each year's schedule (`calendarSources`). A year that is not here is an error, not a guess.
 */
export const calendar: WorkingCalendar = /* @__PURE__ */ buildCalendar();

function buildCalendar(): WorkingCalendar {
  const swap2025 = swapped('2025-05-02', '2025-04-26');
  const swapNewYear2026 = swapped('2026-01-02', '2026-01-10');
  const swapNational2026 = swapped('2026-08-31', '2026-08-22');
  return {
    weeklyDaysOff: [0, 6],
    years: [
      {
        year: 2020,
        status: 'announced',
        daysOff: [
          day('2020-01-01', newYear),
          ...days('2020-01-23', '2020-01-24', tet),
          ...days('2020-01-27', '2020-01-29', tet),
          day('2020-04-02', hungKings),
          day('2020-04-30', victory),
          day('2020-05-01', labour),
          day('2020-09-02', national),
        ],
        extraWorkingDays: [],
        halfDays: [],
        unconfirmedDaysOff: [],
      },
      {
        year: 2021,
        status: 'announced',
        daysOff: [
          day('2021-01-01', newYear),
          ...days('2021-02-10', '2021-02-12', tet),
          ...days('2021-02-15', '2021-02-16', tet),
          day('2021-04-21', hungKings),
          day('2021-04-30', victory),
          inLieu('2021-05-03', labour),
          ...days('2021-09-02', '2021-09-03', national),
        ],
        extraWorkingDays: [],
        halfDays: [],
        unconfirmedDaysOff: [],
      },
      {
        year: 2025,
        status: 'announced',
        daysOff: [
          day('2025-01-01', newYear),
          ...days('2025-01-27', '2025-01-31', tet),
          day('2025-04-07', hungKings),
          day('2025-04-30', victory),
          day('2025-05-01', labour),
          swap2025.off,
          ...days('2025-09-01', '2025-09-02', national),
        ],
        extraWorkingDays: [swap2025.worked],
        halfDays: [],
        unconfirmedDaysOff: [],
      },
      {
        year: 2026,
        status: 'announced',
        daysOff: [
          day('2026-01-01', newYear),
          swapNewYear2026.off,
          ...days('2026-02-16', '2026-02-20', tet),
          inLieu('2026-04-27', hungKings),
          day('2026-04-30', victory),
          day('2026-05-01', labour),
          swapNational2026.off,
          ...days('2026-09-01', '2026-09-02', national),
        ],
        extraWorkingDays: [swapNewYear2026.worked, swapNational2026.worked],
        halfDays: [],
        unconfirmedDaysOff: [day('2026-11-24', { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' })],
      },
      {
        year: 2027,
        status: 'provisional',
        daysOff: [
          day('2027-01-01', newYear),
          // One day before and four after, as in 2026; two before and three after is lawful too.
          day('2027-02-05', tet),
          ...days('2027-02-08', '2027-02-11', tet),
          day('2027-04-16', hungKings),
          day('2027-04-30', victory),
          inLieu('2027-05-03', labour),
          ...days('2027-09-02', '2027-09-03', national),
        ],
        extraWorkingDays: [],
        halfDays: [],
        unconfirmedDaysOff: [
          day('2027-02-04', tet),
          day('2027-09-01', national),
          day('2027-11-24', { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' }),
        ],
      },
    ],
  };
}
