/** Writes the tables of docs/FIDELITY.md from the claims. */
import { SWITCH_NAMES, switchOf } from '../../src/behaviour/switches.ts'
import { code, toTable } from './markdown.ts'
import { absentMembers, type Claim, type Claims, type Surface } from './claims.ts'
import { sharedClasses } from './emulated-members.ts'

/** The blocks of the document, by the name of their marker. */
export function fidelityTables(claims: Claims, surface: Surface): Readonly<Record<string, string>> {
    return {
        'fidelity-api': [...surface.emulated.keys()].map((name) => classSection(name, claims, surface)).join('\n\n'),
        'fidelity-http': Object.keys(claims)
            .filter((name) => name.startsWith('HTTP '))
            .map((name) => `### ${name.slice('HTTP '.length)}\n\n${claimTable('Parameter', claims[name]!)}`)
            .join('\n\n'),
        'fidelity-classes': absentClasses(surface),
        'fidelity-behaviour': behaviourTable(),
    }
}

/** The switches of the instance's behaviour, with the kind answer first. */
function behaviourTable(): string {
    const rows = SWITCH_NAMES.map((name) => {
        const { question, answers, kind, worst, status, isFixed } = switchOf(name)
        const described = Object.entries(answers)
            .sort(([a], [b]) => Number(b === kind) - Number(a === kind))
            .map(([answer, text]) => `${answer === worst ? `**${code(answer)}**` : code(answer)}: ${text}`)
        return [code(name), isFixed ? `${question} (fixed at the start)` : question, described.join(' '), status]
    })
    return toTable(['Switch', 'Question', 'Answers', 'The kind one is'], rows)
}

function classSection(name: string, claims: Claims, surface: Surface): string {
    const absent = absentMembers(surface, name)
    const same = sharedClasses().flatMap(([other, base]) => (base === name ? [code(other)] : []))
    return [
        `### ${name}`,
        ...(same.length > 0 ? [`Also of ${same.join(', ')}.`] : []),
        ...(Object.keys(claims[name] ?? {}).length > 0 ? [claimTable('Member', claims[name]!)] : []),
        ...(absent.length > 0 ? [`Absent, each fails by its name: ${absent.map(code).join(', ')}.`] : []),
    ].join('\n\n')
}

function claimTable(head: string, members: Readonly<Record<string, Claim>>): string {
    const rows = Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))
    return toTable(
        [head, 'Fidelity', 'Shown by, or how it differs'],
        rows.map(([member, claim]) => [code(member), ...describe(claim)]),
    )
}

function describe(claim: Claim): [string, string] {
    if ('exact' in claim) return ['exact', claim.exact]
    return 'approximate' in claim ? ['approximate', claim.approximate] : ['absent', claim.absent]
}

function absentClasses(surface: Surface): string {
    const shared = new Set(sharedClasses().map(([name]) => name))
    return surface.classes
        .filter((name) => !surface.emulated.has(name) && !shared.has(name))
        .map(code)
        .join(', ')
}
