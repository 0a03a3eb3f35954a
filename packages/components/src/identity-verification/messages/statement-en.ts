import type { StatementMessages } from './statement-vi.ts';

/** Sentences of the form in which a person says who they are, in English. */
export const en: StatementMessages = {
  heading: 'Tell us who you are',
  intro: 'Your sign-in account carries no identification number. Please enter these details so that they can be checked.',
  number: 'Personal identification number, or old identity card number',
  numberHint: '12 digits on the identity card, or 9 digits on the old one (CMND).',
  fullName: 'Full name',
  fullNameHint: 'As on your papers, with all diacritics.',
  birthDate: 'Date of birth',
  birthDateHint: 'For example: 31, 12, 1990. If your papers give only the year, leave day and month empty.',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  check: 'Check my details',
  faults: {
    number_missing: 'Enter your personal identification number or old identity card number.',
    number_characters: 'The number has digits only. Remove letters and signs.',
    number_length: 'The personal identification number has 12 digits, the old card number has 9. Count the digits again.',
    number_impossible: 'This number cannot be right. Check each digit against your card.',
    name_missing: 'Enter your full name.',
    name_too_long: 'The name is longer than 100 characters. Write it as on your papers.',
    birth_missing: 'Enter your date of birth, or at least the year.',
    birth_incomplete: 'Enter day, month and year; if only the year is known, leave both day and month empty.',
    birth_shape: 'The date of birth has digits only, and the year has 4 of them.',
    birth_date: 'There is no such day. Check the day and month of birth.',
    birth_future: 'The date of birth is in the future. Check the year.',
    birth_too_early: 'The year of birth is too long ago. Enter it with 4 digits.',
  },
};
