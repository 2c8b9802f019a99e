/** What the local instance offers to scripts, class by class, as its catalogue says. */
import '../../index.ts'
import { baseScriptIncludes } from '../../src/engine/base-includes.ts'
import { CATALOGUE } from '../../src/engine/catalogue.ts'
import { GLOBAL_FUNCTIONS } from '../../src/glide/global-functions.ts'
import { REFUSED } from '../../src/glide/glide-system.ts'
import { isKnownClass, knownMembers } from '../../src/glide/known-members.ts'

/** Under this name stand the script includes of the base system, as if they were members. */
export const BASE_INCLUDES = 'Script includes of the base system'

/** Classes whose members are those of another one. */
const SAME_AS: Readonly<Record<string, string>> = {
    GlideRecordSecure: 'GlideRecord',
    'sn_ws_err.BadRequestError': 'sn_ws_err.ServiceError',
    'sn_ws_err.NotFoundError': 'sn_ws_err.ServiceError',
    'sn_ws_err.NotAcceptableError': 'sn_ws_err.ServiceError',
    'sn_ws_err.ConflictError': 'sn_ws_err.ServiceError',
    'sn_ws_err.UnsupportedMediaTypeError': 'sn_ws_err.ServiceError',
}

/** Members that do what they do on the platform, by class. */
export function emulatedMembers(): ReadonlyMap<string, readonly string[]> {
    const refused = new Set(REFUSED)
    const includes = baseScriptIncludes().map(({ name }) => name)
    return new Map([
        ...CATALOGUE.filter(({ name }) => !(name in SAME_AS)).map(({ name, methods, statics = {} }) => {
            const members = [...methods, ...Object.keys(statics)]
            const isOffered = (member: string): boolean => !refused.has(member) || member in GLOBAL_FUNCTIONS
            const kept = name === 'gs' ? members.filter(isOffered) : members
            return [name, [...new Set(kept)].sort()] as const
        }),
        [BASE_INCLUDES, includes] as const,
    ])
}

/** Classes that share the members of another one, and that one. */
export function sharedClasses(): readonly (readonly [string, string])[] {
    return Object.entries(SAME_AS).filter(([name]) => CATALOGUE.some((one) => one.name === name))
}

/** Does a call fail with words of its own, instead of looking like a spelling mistake? */
export function isRefusedByName(className: string, member: string): boolean {
    return className === 'gs'
        ? REFUSED.includes(member) || knownMembers('gs').includes(member)
        : knownMembers(className).includes(member)
}

/** Does naming the class fail with words of its own? */
export function isClassRefusedByName(className: string): boolean {
    return isKnownClass(className)
}
