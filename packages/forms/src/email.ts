/**
 * Whether a text can be an email address: a local part, one @, a domain of at least two labels. Deliberately plain:
 * only sending a message proves an address.
 */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@"(),:;<>[\\\]]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u.test(text) && !/^\.|\.@|\.\.|@-|-\.|-$|\.-/.test(text);
}
