import type { AfterConsentMessages } from './after-consent-vi.ts';

/** Sentences for what comes after consent, in English. */
export const en: AfterConsentMessages = {
  check: 'Check my details',
  results: {
    match: {
      heading: 'Your details match',
      text: 'Your details match the national population database. What you agreed to will be filled into the form; read it again before you submit.',
    },
    no_match: {
      heading: 'Some details do not match',
      text: 'You can still submit the dossier: fill in the form yourself, and an officer will compare it with your papers. If the database is wrong, ask the police of the commune where you live to correct it.',
    },
    cannot_tell: {
      heading: 'Your details could not be checked',
      text: 'You can still submit the dossier: fill in the form yourself, and an officer will compare it with your papers.',
    },
  },
  registerUnavailable: 'The national population database is interrupted for now.',
  notMatching: 'Not matching the database:',
  fields: { personalId: 'Identification number', fullName: 'Full name', birthDate: 'Date of birth' },
  correct: 'Correct what I entered',
  givenHeading: 'What you have agreed to',
  given: (moment) => `Agreed at ${moment}`,
  otherConsents: 'Consents for other procedures',
  withdraw: 'Withdraw consent',
  withdrawn: 'Consent withdrawn. What was fetched has been deleted.',
};
