/** The shipped value of a property fits its type, and secrets ship empty and only once. */
import { type PackageRecord } from '../package/records.ts'
import { recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

/** Finds property values that do not fit, secrets in the package and secrets that an upgrade would overwrite. */
export const checkProperties: Check = (built) =>
    recordsOf(built, 'sys_properties').flatMap((record) =>
        findReasons(record, built.scope).map(
            (reason): Problem => ({ file: record.file, reason: `property ${record.fields.name}: ${reason}` }),
        ),
    )

function findReasons({ fields, folder }: PackageRecord, scope: string): string[] {
    const value = fields.value ?? ''
    const reasons: string[] = []
    if (!fields.name?.startsWith(`${scope}.`)) reasons.push(`its name does not start with ${scope}.`)
    if (fields.type === 'boolean' && !['true', 'false'].includes(value))
        reasons.push(`'${value}' is neither true nor false`)
    if (fields.type === 'integer' && !/^-?\d+$/.test(value)) reasons.push(`'${value}' is no integer`)
    if (fields.type === 'choicelist' && !toChoices(fields.choices ?? '').includes(value))
        reasons.push(`'${value}' is not among its choices '${fields.choices}'`)
    if (fields.type?.startsWith('password') && value !== '') reasons.push('a secret must not travel in the package')
    if (fields.type?.startsWith('password') && folder !== 'unload')
        reasons.push('a secret that is not first-install only is emptied by every upgrade')
    if (fields.type === 'password')
        reasons.push('type password can be decrypted by anyone with the key of every instance: use password2')
    return reasons
}

function toChoices(text: string): string[] {
    return text.split(',').map((choice) => choice.slice(choice.indexOf('=') + 1).trim())
}
