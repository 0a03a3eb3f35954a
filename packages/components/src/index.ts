export { define } from './define.ts';
export { MotcuaElement, type MessageSource } from './element.ts';
export { codeOf, GatewayElement } from './gateway-element.ts';
export { resolveLanguage, type Language } from './language.ts';
export { scriptOrigin } from './script-origin.ts';
export { tokens } from './tokens.styles.ts';
