/**
 * The decisions and announcements behind each year of `calendar`. Apart from it, because a page that counts working days
 * needs the days and not the papers.
 */
export const calendarSources: Readonly<Record<number, readonly string[]>> = {
  2020: [
    'Labour Code 10/2012/QH13 art. 115',
    'Prime Minister’s approval of the Tết 2020 schedule, 23 to 29 January 2020 (VNA, 9 October 2019)',
  ],
  2021: [
    'Labour Code 45/2019/QH14 art. 111 and 112',
    'Announcement of the Ministry of Labour, Invalids and Social Affairs on holidays in 2021 (Sài Gòn Giải Phóng, 9 December 2020)',
  ],
  2025: [
    'Labour Code 45/2019/QH14 art. 112',
    'Dispatch 8726/VPCP-KGVX of 26 November 2024 (Tết and other holidays in 2025)',
  ],
  2026: [
    'Labour Code 45/2019/QH14 art. 111 and 112',
    'Dispatch 12729/VPCP-KGVX of 25 December 2025 (New Year 2026: 2 January swapped with 10 January)',
    'Prime Minister’s approval of 13 October 2025 and announcement of the Ministry of Home Affairs (Tết 14 to 22 February 2026; 31 August swapped with 22 August; Việt Nam News, 17 October 2025)',
    'Resolution 80-NQ/TW of January 2026 names 24 November a day off; whether the Labour Code was amended in time is not known',
  ],
  2027: [
    'Labour Code 45/2019/QH14 art. 111 and 112 (the schedule of 2027 was not announced when this was written)',
    'Lunar calendar: first day of the year Đinh Mùi is 6 February 2027; tenth of the third month is 16 April 2027',
  ],
};
