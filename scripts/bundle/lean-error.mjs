// In a browser the error never leaves the element that catches it: it needs no way to be printed or put into JSON.

const lean = `
  const brand = 'motcua-error';
  export class MotcuaError extends Error {
    constructor(code, message, { details = {} } = {}) {
      super(message);
      this.code = code;
      this.details = details;
      this.motcuaBrand = brand;
    }
    static isMotcuaError = isMotcuaError;
  }
  export function isMotcuaError(value) {
    return value?.motcuaBrand === brand;
  }
`;

/** @returns {import('rollup').Plugin} */
export function leanError() {
  return {
    name: 'lean-error',
    transform: (code, id) => (/[\\/]domain[\\/]dist[\\/]motcua-error\.js(?:\?own)?$/.test(id) ? { code: lean, map: null } : null),
  };
}
