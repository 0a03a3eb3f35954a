import birth from './definitions/birth-registration.json' with { type: 'json' };
import newsletter from './definitions/newsletter-licence.json' with { type: 'json' };
import type { FormDefinition } from './definition.ts';

/** *Đăng ký khai sinh* (1.001193). Its questions are general knowledge, kept as data: see its `source`. */
export const birthRegistration: FormDefinition = birth as FormDefinition;

/**
 * *Cấp giấy phép xuất bản bản tin* (BTT-LSN-284348). Documents and time limit from the e-government architecture of Lạng
 * Sơn 2020, questions general knowledge: see its `source`.
 */
export const newsletterLicence: FormDefinition = newsletter as FormDefinition;

/** The definitions that come with the product. */
export const shippedDefinitions: readonly FormDefinition[] = [birthRegistration, newsletterLicence];
