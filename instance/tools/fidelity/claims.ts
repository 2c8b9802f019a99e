/** What is claimed of each member and parameter, and what is wrong with the claims. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { declaredClasses, declaredMembers } from './declared-members.ts'
import { emulatedMembers, isClassRefusedByName, isRefusedByName, sharedClasses } from './emulated-members.ts'
import { findTests, type FoundTest } from './test-titles.ts'

/** `exact` names the test that shows it; `approximate` says how it differs or what is not shown; `absent` says why. */
export type Claim = { readonly exact: string } | { readonly approximate: string } | { readonly absent: string }

/** The claims by class, or by HTTP interface, and member. */
export type Claims = Readonly<Record<string, Readonly<Record<string, Claim>>>>

/** The file of the claims. */
export const CLAIMS_FILE = join(__dirname, '..', '..', 'fidelity.json')

export function readClaims(): Claims {
    return JSON.parse(readFileSync(CLAIMS_FILE, 'utf8')) as Claims
}

/** Everything the claims are held against. */
export interface Surface {
    readonly emulated: ReadonlyMap<string, readonly string[]>
    readonly declared: (className: string) => readonly string[]
    readonly classes: readonly string[]
    readonly isRefused: (className: string, member: string) => boolean
    readonly isClassRefused: (className: string) => boolean
    readonly tests: readonly FoundTest[]
}

/** The surface as it is now. */
export function readSurface(): Surface {
    return {
        emulated: emulatedMembers(),
        declared: declaredMembers,
        classes: declaredClasses(),
        isRefused: isRefusedByName,
        isClassRefused: isClassRefusedByName,
        tests: findTests(),
    }
}

/** Members of the declarations that are not emulated and fail by name: absent without a claim of their own. */
export function absentMembers(surface: Surface, className: string): readonly string[] {
    const emulated = new Set(surface.emulated.get(className))
    return surface.declared(className).filter((member) => !emulated.has(member) && surface.isRefused(className, member))
}

/**
 * | member | must be |
 * |---|---|
 * | emulated | claimed exact or approximate |
 * | declared, not emulated | refused by name, or claimed absent with a reason |
 * | claimed exact | shown by a test that exists and names the member |
 * | claimed at all | emulated, declared, or a parameter |
 */
export function findProblems(claims: Claims, surface: Surface): readonly string[] {
    const problems: string[] = []
    const tests = new Map(surface.tests.map((test) => [test.name, test.text]))
    for (const [className, members] of surface.emulated) {
        const claimed = claims[className] ?? {}
        for (const member of members) {
            if (!claimed[member]) problems.push(`${className}.${member} is emulated and nothing is claimed of it`)
            else if ('absent' in claimed[member])
                problems.push(`${className}.${member} is claimed absent and is emulated`)
        }
        for (const member of surface.declared(className)) {
            if (members.includes(member) || surface.isRefused(className, member) || claimed[member]) continue
            problems.push(`${className}.${member} is declared, not emulated, and not refused by its name`)
        }
    }
    const shared = new Set(sharedClasses().map(([name]) => name))
    for (const className of surface.classes) {
        const known = surface.emulated.has(className) || shared.has(className) || surface.isClassRefused(className)
        if (!known && !claims['@classes']?.[className])
            problems.push(`${className} is declared and not refused by its name`)
    }
    for (const [owner, members] of Object.entries(claims)) {
        for (const [member, claim] of Object.entries(members)) {
            const emulated = surface.emulated.get(owner)
            if (emulated && !emulated.includes(member) && !('absent' in claim))
                problems.push(`${owner}.${member} is claimed and not emulated`)
            if (!('exact' in claim)) continue
            const text = tests.get(claim.exact)
            if (text === undefined) problems.push(`${owner}.${member}: no test is called "${claim.exact}"`)
            else if (!text.includes(member)) problems.push(`${owner}.${member}: "${claim.exact}" does not name it`)
        }
    }
    return problems
}
