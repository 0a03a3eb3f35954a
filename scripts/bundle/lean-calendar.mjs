// A browser counts working days from today on: it needs neither years long gone, nor what each day off is called.
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
      const lists = ['daysOff', 'extraWorkingDays', 'halfDays', 'unconfirmedDaysOff'];
      // Month and day of each, in one string: a tenth of the objects.
      const years = calendar.years.slice(-kept).map((entry) => [entry.year, entry.status, ...lists.map((list) => entry[list].map(({ date }) => date.slice(4)).join(' '))]);
      return {
        code: `
          const days = (year, list) => list.split(' ').flatMap((day) => day ? [{ date: year + day }] : []);
          export const calendar = {
            weeklyDaysOff: ${JSON.stringify(calendar.weeklyDaysOff)},
            years: ${JSON.stringify(years)}.map(([year, status, ...lists]) => ({ year, status, ${lists.map((list, at) => `${list}: days(year, lists[${at}])`).join(', ')} })),
          };
        `,
        map: null,
      };
    },
  };
}
