// The one place that names the package: the runtime looks a package up anew for every file that imports it, which for twenty
// files took longer than loading them.
export { isMotcuaError, MotcuaError, type MotcuaErrorCode } from '@motcua/domain/motcua-error';
