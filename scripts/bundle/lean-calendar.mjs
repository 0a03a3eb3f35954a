// A browser counts working days from today on: it needs neither years gone by, nor what each day off is called.
import { pathToFileURL } from 'node:url';

/** Years of the calendar that stay: the last that is over, so that a build serves into the next, and those to come. */
const kept = 3;

/** @returns {import('rollup').Plugin} */
export function leanCalendar() {
  return {
    name: 'lean-calendar',
    async transform(code, id) {
      if (!/[\\/]domain[\\/]dist[\\/]working-calendar\.js$/.test(id)) return null;
      const { calendar } = await import(pathToFileURL(id).href);
      const dates = (days) => days.map(({ date }) => ({ date }));
      const years = calendar.years.slice(-kept).map(({ year, status, daysOff, extraWorkingDays, halfDays, unconfirmedDaysOff }) => ({
        year,
        status,
        daysOff: dates(daysOff),
        extraWorkingDays: dates(extraWorkingDays),
        halfDays: dates(halfDays),
        unconfirmedDaysOff: dates(unconfirmedDaysOff),
      }));
      return { code: `export const calendar = ${JSON.stringify({ ...calendar, years })};`, map: null };
    },
  };
}
