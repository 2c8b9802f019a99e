/** Proposes a claim for what is emulated and unclaimed, and a test for what has none: a person reads what it writes. */
import type { Claim, Claims, Surface } from './claims.ts'
import type { FoundTest } from './test-titles.ts'

/** Said of what follows its documentation while no test shows it. */
export const UNSHOWN = 'Written after its documentation; no test shows it.'

/** How scripts come to an object of a class, when other classes have members of the same name. */
const CUES: Readonly<Record<string, RegExp>> = {
    GlideRecord: /GlideRecord|\bgr\b/,
    GlideElement: /element|getElement\(|\bgr\.\w+\.\w+\(/i,
    GlideElementDescriptor: /getED\(|descriptor/i,
    GlideUser: /getUser\(\)/,
    GlideSession: /getSession\(\)/,
    GlideAggregateElement: /GlideAggregate/,
    'sn_ws.RESTMessageV2': /RESTMessageV2/,
    'sn_ws.RESTResponseV2': /RESTMessageV2/,
    'sn_ws_int.RESTAPIRequest': /request\./,
    'sn_ws_int.RESTAPIRequestBody': /request\.body/,
    'sn_ws_int.RESTAPIResponse': /response\./,
    'sn_ws_int.RESTAPIResponseStream': /getStreamWriter/,
    'sn_ws_err.ServiceError': /sn_ws_err/,
}

/** The claims with what is missing filled in. Claims that a person wrote stay, unless their test is gone. */
export function suggest(claims: Claims, surface: Surface): Claims {
    const names = new Set(surface.tests.map((test) => test.name))
    const made: Record<string, Record<string, Claim>> = {}
    for (const [className, members] of surface.emulated) {
        const known = claims[className] ?? {}
        const absent = Object.entries(known).filter(([member, claim]) => 'absent' in claim && !members.includes(member))
        made[className] = Object.fromEntries(absent)
        for (const member of members) {
            const claim = known[member]
            const stands =
                claim &&
                ('exact' in claim ? names.has(claim.exact) : !('approximate' in claim && claim.approximate === UNSHOWN))
            made[className]![member] = stands ? claim : toClaim(className, member, surface)
        }
    }
    for (const [owner, members] of Object.entries(claims)) made[owner] ??= { ...members }
    return made
}

function toClaim(className: string, member: string, surface: Surface): Claim {
    const short = className.split('.').pop()!
    const call = className === 'gs' ? new RegExp(`gs\\.${member}\\b`) : new RegExp(`[.'"\`]${member}\\b`)
    // Rows of a table that its title completes: 'gs.%s'.
    const row = new RegExp(`'${member}\\(`)
    const isCalled = ({ name, text }: FoundTest): boolean =>
        call.test(text) || (className === 'gs' && name.endsWith('gs.%s') && row.test(text))
    const owners = [...surface.emulated.values()].filter((members) => members.includes(member)).length
    const cue = CUES[className] ?? new RegExp(`${short}\\b`)
    const others = [...surface.emulated.keys()].filter((name) => name !== className && name.startsWith('Glide'))
    const isAbout = ({ name, text }: FoundTest): boolean =>
        cue.test(name + text) && !others.some((other) => new RegExp(`${other}\\b`).test(name))
    const shown = surface.tests
        .filter((test) => isCalled(test) && (className === 'gs' || owners === 1 || isAbout(test)))
        .sort((one, other) => Number(other.name.includes(short)) - Number(one.name.includes(short)))
    return shown[0] ? { exact: shown[0].name } : { approximate: UNSHOWN }
}
