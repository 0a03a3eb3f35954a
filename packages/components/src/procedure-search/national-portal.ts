/** Where everybody can search and file when this page cannot help. */
export const nationalPortal = 'https://dichvucong.gov.vn';
