/** Health checks evaluate facts: every row of their tables, with the code that each failing check alone has. */
import type { Readiness } from '../../../../../src/server/controls/core/readiness.ts'
import * as here from '../../../../../src/server/operations/core/health/assess-instance.ts'
import * as keeptrusts from '../../../../../src/server/operations/core/health/assess-keeptrusts.ts'
import * as receiving from '../../../../../src/server/operations/core/health/assess-receiving.ts'
import {
    CHECK_IDS,
    HEALTH_CHECKS,
    HEALTH_SECTIONS,
} from '../../../../../src/server/operations/core/health/catalogue.ts'
import { HEALTH_FINDINGS } from '../../../../../src/server/operations/core/health/findings.ts'
import { describeResult, found, toWhole, type Finding } from '../../../../../src/server/operations/core/health/check.ts'

const NOW = '2026-05-01 12:00:00'
const short = ({ code, state }: Finding): string => (code === null ? state : `${state}|${code}`)

describe('control mappings', () => {
    const mapping = (state: Readiness['state'], controlId = 'C') => ({
        mappingId: controlId,
        controlId,
        state,
        line: `line of ${controlId}`,
        missing: state === 'events_missing' ? 'event.created' : '',
    })

    test.each([
        [[], 'not_applicable'],
        [[mapping('unknown')], 'not_applicable'],
        [[mapping('ready'), mapping('unknown')], 'ok'],
        [[mapping('ready'), mapping('too_few')], 'unknown|control_decisions_few'],
        [[mapping('policy_unseen')], 'unknown|control_decisions_few'],
        [[mapping('too_few'), mapping('invalid')], 'attention|control_mapping_unusable'],
        [[mapping('invalid'), mapping('events_missing')], 'attention|control_events_missing'],
    ])('%j are %s', (mappings, expected) => {
        expect(short(here.assessControls(mappings))).toBe(expected)
    })

    it('name what each of them lacks', () => {
        expect(here.assessControls([mapping('events_missing', 'A'), mapping('events_missing', 'B')]).seen).toContain(
            'A: event.created; B: event.created',
        )
        expect(here.assessControls([mapping('too_few', 'A'), mapping('ready')]).seen).toContain('A: line of A')
        expect(here.assessControls([mapping('invalid', 'A')]).seen).toContain(': A')
        expect(here.assessControls([mapping('ready'), mapping('unknown')]).seen).toContain('1 of 2')
    })
})

describe('receiving', () => {
    test.each([
        [false, '', 'not_applicable'],
        [true, '', 'attention|instance_unbound'],
        [true, 'prod 1', 'ok'],
        [true, 'dev 2', 'failing|instance_unconfirmed'],
        [false, 'dev 2', 'failing|instance_unconfirmed'],
    ])('with a secret %s and set up on "%s" the instance is %s', (hasSecret, bound, expected) => {
        expect(short(receiving.assessInstance(bound, 'prod 1', hasSecret))).toBe(expected)
    })

    test.each([
        ['whsec_0123456789abcdef', 'ok'],
        [' v1,whsec_0123456789abcdef\n', 'ok'],
        ['whsec_0123456789abcde', 'failing|secret_weak'],
        ['whsec_', 'failing|secret_unset'],
        ['', 'failing|secret_unset'],
    ])('the secret entered as "%s" is %s', (entered, expected) => {
        expect(short(receiving.assessSecret(entered))).toBe(expected)
    })

    const KEY = 'x_kt_gov_delivery.delivery_key'
    test.each([
        [null, 'all', 'unknown|index_unmeasured'],
        [{ missing: [], unmeasured: [] }, 'none', 'ok'],
        [{ missing: [], unmeasured: [] }, 'all', 'ok'],
        [{ missing: [], unmeasured: [] }, 'unmeasured', 'attention|index_not_remeasured'],
        [{ missing: [KEY], unmeasured: [] }, 'missing', 'failing|index_missing'],
        [{ missing: [], unmeasured: [KEY] }, 'unmeasured', 'failing|index_unmeasurable'],
        [{ missing: [KEY], unmeasured: [KEY] }, 'all', 'failing|index_missing'],
    ])('indexes kept as %j, last measured as "%s", are %s', (kept, answer, expected) => {
        const fact = { question: 'unique_indexes', answer, detail: 'a row', measuredAt: NOW } as const
        const facts = answer === 'none' ? [] : [{ ...fact, release: { platform: 'Australia', app: '1' } }]
        expect(short(receiving.assessIndexes(kept, facts))).toBe(expected)
    })

    test.each([
        ['', '2026-01-01 00:00:00', null, 'not_applicable'],
        ['0123456789abcdef', '', null, 'attention|previous_secret_dateless'],
        ['0123456789abcdef', 'soon', null, 'attention|previous_secret_dateless'],
        ['0123456789abcdef', '2026-05-01 12:00:00', 'previous', 'attention|previous_secret_expired'],
        ['0123456789abcdef', '2026-05-01 12:00:01', 'previous', 'attention|previous_secret_in_use'],
        ['0123456789abcdef', '2026-05-01 12:00:01', 'current', 'ok'],
        ['0123456789abcdef', '2026-05-01 12:00:01', null, 'ok'],
        ['whsec_old', '2026-05-01 12:00:01', 'previous', 'attention|previous_secret_weak'],
    ] as const)(
        'a previous secret "%s" until "%s", the last signed with %s, is %s',
        (entered, expires, last, expected) => {
            expect(short(receiving.assessPreviousSecret(entered, expires, NOW, last))).toBe(expected)
        },
    )

    test.each([
        [null, 0, 'not_applicable'],
        ['2026-05-01 11:45:00', 1000, 'ok'],
        ['2026-05-01 11:44:59', 95, 'ok'],
        ['2026-05-01 11:44:59', 96, 'attention|traffic_stopped'],
    ])('the newest delivery at %s with %i the day before is %s', (newest, usual, expected) => {
        expect(short(receiving.assessTraffic(newest, usual, NOW))).toBe(expected)
    })

    test.each([
        [[], 'not_applicable'],
        [['none'], 'not_applicable'],
        [['table', 'none'], 'ok'],
        [['table', 'property'], 'ok'],
        [['property', 'refused'], 'attention|secrets_not_kept'],
        [['refused', 'unreadable'], 'failing|secret_unreadable'],
    ] as const)('secrets in %j are %s', (places, expected) => {
        const named = places.map((place) => ({ name: 'api_token', place }) as const)
        expect(short(receiving.assessSecretPlaces(named))).toBe(expected)
    })

    test.each([
        [0, 'ok'],
        [3, 'attention|dead_letters_waiting'],
    ])('%i dead letters are %s', (count, expected) => {
        expect(short(receiving.assessDeadLetters(count === 0 ? {} : { a: count - 1, b: 1 }))).toBe(expected)
    })

    test.each([
        [0, 'ok'],
        [2, 'attention|deliveries_held'],
    ])('%i deliveries that people hold are %s', (count, expected) => {
        expect(short(receiving.assessHeld(count))).toBe(expected)
    })

    test.each([
        ['made', 0, 0, 'ok'],
        ['made', 2, 1, 'failing|deliveries_tampered'],
        ['none', 2, 0, 'failing|deliveries_tampered'],
        ['none', 0, 1, 'attention|instance_key_missing'],
        ['unreadable', 2, 0, 'failing|deliveries_tampered'],
        ['unreadable', 0, 1, 'failing|instance_key_unreadable'],
        ['made', 0, 1, 'attention|deliveries_unverifiable'],
    ] as const)(
        'stored deliveries: a key that is %s, %i changed, %i under another key: %s',
        (key, tampered, other, expected) => {
            expect(short(receiving.assessSeals(key, { tampered, seal_unverifiable: other, event_incomplete: 7 }))).toBe(
                expected,
            )
        },
    )
})

describe('calling Keeptrusts', () => {
    test.each([
        [0, 0, 0, 'ok'],
        [1, 1, 1, 'failing|write_backs_tampered'],
        [0, 1, 0, 'attention|write_backs_unsealed'],
        [0, 0, 1, 'attention|write_backs_unsealed'],
    ])(
        'write-backs: %i changed, %i without a seal, %i under another key: %s',
        (tampered, unsealed, other, expected) => {
            const failed = { write_back_tampered: tampered, write_back_unsealed: unsealed, actor_unknown: 7 }
            expect(short(keeptrusts.assessWriteBacks({ ...failed, write_back_unverifiable: other }))).toBe(expected)
        },
    )

    const failed = (reason: 'timeout' | 'connection' | 'name' | 'instance') => ({ kind: 'failed', reason }) as const
    const status = (code: number) => ({ kind: 'answered', status: code }) as const

    test.each([
        [failed('name'), 'failing|name_unresolved', 'failing|name_unresolved'],
        [failed('timeout'), 'failing|call_timeout', 'failing|call_timeout'],
        [failed('connection'), 'failing|connection_failed', 'failing|connection_failed'],
        [failed('instance'), 'failing|instance_unconfirmed', 'failing|instance_unconfirmed'],
        [status(200), 'ok', 'ok'],
        [status(401), 'ok', 'failing|token_rejected'],
        [status(403), 'ok', 'attention|token_forbidden'],
        [status(404), 'ok', 'unknown|token_unproven'],
        [status(302), 'ok', 'unknown|token_unproven'],
        [status(429), 'attention|rate_limited', 'attention|rate_limited'],
        [status(503), 'failing|service_unavailable', 'failing|service_unavailable'],
        [status(0), 'failing|connection_failed', 'failing|connection_failed'],
    ])('%j means %s for the API and %s for the token', (outcome, api, token) => {
        expect(short(keeptrusts.assessReachable(outcome))).toBe(api)
        expect(short(keeptrusts.assessToken(outcome))).toBe(token)
    })

    test.each([
        ['', 'not_applicable'],
        ['next year', 'attention|token_date_unreadable'],
        ['2026-05-01 11:59:59', 'failing|token_expired'],
        ['2026-05-04 12:00:00', 'attention|token_expiring'],
        ['2026-05-04 12:00:01', 'ok'],
    ])('a token until "%s" is %s', (expires, expected) => {
        expect(short(keeptrusts.assessTokenExpiry(expires, NOW))).toBe(expected)
    })
})

describe('this instance', () => {
    test.each([
        [0, [], 'not_applicable'],
        [2, [], 'ok'],
        [2, [{ property: 'p', group: 'g', why: 'w' }], 'attention|group_unresolved'],
    ])('%i groups with the problems %j are %s', (named, problems, expected) => {
        expect(short(here.assessGroups(named, problems))).toBe(expected)
    })

    const all = { allowed: ['read', 'create', 'write'], denied: [] }
    test.each([
        ['absent', true, all, 'failing|cmdb_class_missing'],
        ['denied', true, all, 'failing|cmdb_class_denied'],
        ['ok', false, all, 'failing|cmdb_class_unfit'],
        ['ok', true, { allowed: ['read'], denied: ['write'] }, 'failing|cmdb_class_denied'],
        ['ok', true, { allowed: ['read', 'create'], denied: [] }, 'attention|cmdb_privilege_missing'],
        ['empty', true, all, 'ok'],
        ['ok', true, null, 'ok'],
    ] as const)(
        'a class that is %s, below cmdb_ci %s, with privileges %j is %s',
        (probe, isClass, privileges, expected) => {
            expect(short(here.assessClass({ table: 't', probe, isClass, privileges }))).toBe(expected)
        },
    )

    test.each([
        [{ a: 'absent', b: 'absent' }, 'not_applicable'],
        [{ a: 'empty', b: 'absent' }, 'ok'],
        [{ a: 'ok', b: 'denied' }, 'attention|grc_denied'],
    ] as const)('GRC tables %j are %s', (tables, expected) => {
        expect(short(here.assessGrc(tables))).toBe(expected)
    })

    test.each([
        [[], 'unknown|sources_uncollected'],
        [['available', 'unavailable_not_enabled', 'unavailable_not_installed'], 'ok'],
        [['available', 'partial'], 'attention|source_unreadable'],
        [['unavailable_insufficient_permissions'], 'attention|source_unreadable'],
    ] as const)('sources that are %j are %s', (statuses, expected) => {
        expect(short(here.assessSources(statuses.map((status) => ({ source: 's', status }))))).toBe(expected)
    })

    const job = { name: 'j', isActive: true, due: null, isError: false }
    test.each([
        [null, 'failing|schedules_missing'],
        [[], 'failing|schedules_missing'],
        [[job], 'ok'],
        [[job, { ...job, isActive: false }], 'failing|schedule_inactive'],
        [[{ ...job, due: '2026-05-01 11:00:00' }], 'ok'],
        [[{ ...job, due: '2026-05-01 10:59:59' }], 'failing|schedule_stuck'],
        [[{ ...job, isError: true }], 'failing|schedule_stuck'],
    ])('jobs %j are %s', (jobs, expected) => {
        expect(short(here.assessSchedules(jobs, NOW))).toBe(expected)
    })

    const flow = { name: 'f', isPublished: true, isCompiled: true }
    test.each([
        [null, 'unknown|flows_unreadable'],
        [[], 'unknown|flows_unreadable'],
        [[flow], 'ok'],
        [[flow, { ...flow, isPublished: false }], 'attention|flow_draft'],
        [[flow, { ...flow, isCompiled: false }], 'attention|flow_draft'],
    ])('flows %j are %s', (flows, expected) => {
        expect(short(here.assessFlows(flows))).toBe(expected)
    })

    test.each([
        ['', 'unknown|release_unknown'],
        ['Vancouver', 'failing|release_unsupported'],
        ['San Diego', 'failing|release_unsupported'],
        ['Washingtondc', 'ok'],
        ['Zurich', 'ok'],
        ['Australia', 'ok'],
    ])('the release "%s" is %s', (name, expected) => {
        expect(short(here.assessRelease(name))).toBe(expected)
    })

    test.each([
        [[], 'unknown|platform_unmeasured'],
        [['case'], 'ok'],
        [['pending'], 'ok'],
        [['case', 'missing'], 'attention|platform_unfit'],
    ])('facts with the answers %j are %s', (given, expected) => {
        const facts = given.map((answer) => ({
            question: 'unique_indexes' as const,
            answer,
            detail: '',
            release: { platform: '', app: '' },
            measuredAt: NOW,
        }))
        expect(short(here.assessPlatform(facts))).toBe(expected)
    })

    test.each([
        ['unmeasured', null, 'attention|attribution_unmeasured'],
        ['callee', NOW, 'ok'],
        ['neither', NOW, 'ok'],
    ])('attribution %s at %s is %s', (log, measuredAt, expected) => {
        expect(short(here.assessAttribution(log, 'unmeasured', measuredAt))).toBe(expected)
    })

    it('names at most five of many', () => {
        const { code, seen } = here.assessProperties(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
        expect(code).toBe('property_invalid')
        expect(seen).toMatch(/a; b; c; d; e; and 2 more$/)
    })

    test.each([
        [here.assessProperties([]), 'ok'],
        [here.assessIntegrity(0), 'ok'],
        [here.assessIntegrity(1), 'failing|evidence_broken'],
        [here.assessExportFiles(0), 'ok'],
        [here.assessExportFiles(1), 'attention|evidence_unknown'],
        [receiving.assessStates(0), 'ok'],
        [receiving.assessStates(1), 'failing|deliveries_stray'],
        [here.assessGaps(0), 'ok'],
        [here.assessGaps(2), 'attention|reconciliation_gap_open'],
    ])('%j is %s', (finding, expected) => {
        expect(short(finding)).toBe(expected)
    })
})

describe('the whole', () => {
    test.each([
        [[], 'ok'],
        [['ok', 'unknown', 'not_applicable'], 'ok'],
        [['ok', 'attention', 'unknown'], 'attention'],
        [['attention', 'failing'], 'failing'],
    ] as const)('of %j is %s', (states, whole) => {
        expect(toWhole(states.map((state) => ({ state })))).toBe(whole)
    })

    it('shows each finding with its advice, its section and a link inside the instance', () => {
        for (const id of CHECK_IDS) {
            const said = describeResult({ id, checkedAt: NOW, ...found('secret_unset') })
            expect(said.advice).toBe(HEALTH_FINDINGS.secret_unset.advice)
            expect(Object.keys(HEALTH_SECTIONS)).toContain(said.section)
            expect(said.link).toMatch(/^\/[a-z_]+\.do(\?|$)/)
            expect(said.checked_at).toBe('2026-05-01T12:00:00Z')
        }
    })

    it('asks outside for three things only', () => {
        expect(CHECK_IDS.filter((id) => HEALTH_CHECKS[id].reach === 'outside')).toEqual([
            'test_delivery',
            'keeptrusts_reachable',
            'keeptrusts_token',
        ])
    })
})

test.each<[boolean | null, 'normal' | 'standard' | 'emergency', boolean, string, string]>([
    [false, 'normal', true, 'attention', 'change_template_unusable'],
    [true, 'normal', false, 'ok', 'standard changes'],
    [null, 'normal', true, 'not_applicable', 'change model'],
    [null, 'emergency', false, 'not_applicable', 'emergency changes'],
    [null, 'standard', false, 'not_applicable', 'normal changes: the platform makes standard changes from an approved'],
    [null, 'normal', false, 'not_applicable', 'normal changes: the platform makes standard changes from an approved'],
])('a template that is usable %p, type %s, a model %p is %s', (isUsable, type, hasModel, state, words) => {
    const finding = here.assessTemplate({ isUsable, type, hasModel })
    expect(finding.state).toBe(state)
    expect(JSON.stringify(finding)).toContain(words)
})

test.each([
    [[], 0, 'ok'],
    [[], 1, 'attention|claim_of_nobody'],
    [['KTD1'], 0, 'failing|updates_refused'],
    [['KTD1'], 1, 'failing|updates_refused'],
])('rows that cannot be written %j and %i claims of nobody are %s', (refused, ofNobody, expected) => {
    expect(short(here.assessClaims(refused, ofNobody))).toBe(expected)
})
