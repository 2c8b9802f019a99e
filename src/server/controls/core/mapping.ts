/** Which control a policy belongs to: patterns over policy names, the most specific one first. */

import { toPolicy } from '../../shared/text.ts'

/** How the pattern of a mapping is read. */
export const PATTERN_KINDS = {
    exact: { label: 'Exact name', sequence: 0 },
    prefix: { label: 'Begins with', sequence: 1 },
    glob: { label: 'Wildcards (* and ?)', sequence: 2 },
} as const
export type PatternKind = keyof typeof PATTERN_KINDS

/** What a control test measures. */
export const TEST_TYPES = {
    violation_enforcement: {
        label: 'Enforced violations: all decisions but allowed ones',
        sequence: 0,
        wanted: 'of the violations are wanted',
    },
    enforcement_rate: {
        label: 'Enforced decisions of all decisions',
        sequence: 1,
        wanted: 'of all decisions are wanted',
    },
} as const
export type TestType = keyof typeof TEST_TYPES

/** One row of the administrator's mapping of policies to controls. */
export interface ControlMapping {
    readonly sysId: string
    readonly order: number
    readonly patternKind: PatternKind
    readonly pattern: string
    readonly controlId: string
    readonly objective: string
    /** sys_id, number or name of the control in GRC; '' to find it by control id and objective. */
    readonly grcControl: string
    readonly testType: TestType
    /** Percent at which the test passes. */
    readonly threshold: number
    /** Fewer decisions than this prove nothing. */
    readonly minimumPopulation: number
    readonly validityDays: number
    /** sys_id of the group that owns the control; '' for the group of compliance reviews. */
    readonly ownerGroup: string
}

/** The pattern as it is compared: lower case; hyphens, underscores and spaces are one and the same. */
export function toPattern(mapping: ControlMapping): string {
    return toPolicy(mapping.pattern)
}

/**
 * Whether the mapping's pattern fits a policy.
 *
 * | Kind   | Pattern        | Fits                                 | Does not fit      |
 * | ------ | -------------- | ------------------------------------ | ----------------- |
 * | exact  | content-safety | content_safety, Content Safety       | content-safety-eu |
 * | prefix | pii            | pii-detector, PII_redaction          | no-pii            |
 * | glob   | *-filter       | dlp-filter, safety_filter            | filter            |
 * | glob   | pii-?          | pii-1                                | pii-10            |
 * | any    | (empty)        | nothing                              | everything        |
 */
export function fitsPolicy(mapping: ControlMapping, policy: string): boolean {
    const pattern = toPattern(mapping)
    const name = toPolicy(policy)
    if (pattern === '' || name === '') return false
    if (mapping.patternKind === 'exact') return name === pattern
    if (mapping.patternKind === 'prefix') return name.slice(0, pattern.length) === pattern
    return fitsGlob(pattern, name)
}

/**
 * The mappings that each policy counts for, by the mapping's sys_id: of all that fit, the most specific one, and those that have
 * the very same pattern, so that one policy can serve several controls.
 */
export function assignPolicies(
    mappings: readonly ControlMapping[],
    policies: readonly string[],
): Readonly<Record<string, readonly string[]>> {
    const assigned: Record<string, string[]> = {}
    for (const mapping of mappings) assigned[mapping.sysId] = []
    const sorted = mappings.slice().sort(bySpecificity)
    for (const policy of policies) {
        const best = sorted.find((mapping) => fitsPolicy(mapping, policy))
        if (best === undefined) continue
        for (const mapping of sorted) if (isSamePattern(mapping, best)) assigned[mapping.sysId].push(policy)
    }
    return assigned
}

/** Exact names first, then more written characters, then prefixes before wildcards, then the administrator's order. */
function bySpecificity(one: ControlMapping, other: ControlMapping): number {
    return (
        Number(other.patternKind === 'exact') - Number(one.patternKind === 'exact') ||
        countWritten(other) - countWritten(one) ||
        Number(one.patternKind === 'glob') - Number(other.patternKind === 'glob') ||
        one.order - other.order ||
        (one.sysId < other.sysId ? -1 : 1)
    )
}

function countWritten(mapping: ControlMapping): number {
    const pattern = toPattern(mapping)
    return mapping.patternKind === 'glob' ? pattern.replace(/[*?]/g, '').length : pattern.length
}

function isSamePattern(one: ControlMapping, other: ControlMapping): boolean {
    return one.patternKind === other.patternKind && toPattern(one) === toPattern(other)
}

/** `*` stands for any characters, `?` for one. Goes back to the last `*` only, so a hostile pattern costs no more than a long one. */
function fitsGlob(pattern: string, name: string): boolean {
    let at = 0
    let inPattern = 0
    let star = -1
    let afterStar = 0
    while (at < name.length) {
        if (inPattern < pattern.length && pattern[inPattern] === '*') {
            star = inPattern
            afterStar = at
            inPattern += 1
        } else if (inPattern < pattern.length && (pattern[inPattern] === '?' || pattern[inPattern] === name[at])) {
            inPattern += 1
            at += 1
        } else if (star >= 0) {
            afterStar += 1
            at = afterStar
            inPattern = star + 1
        } else {
            return false
        }
    }
    while (pattern[inPattern] === '*') inPattern += 1
    return inPattern === pattern.length
}
