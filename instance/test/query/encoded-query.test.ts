/** Promises of encoded queries: grammar, invalid terms, evaluated and relative values, filters of rules. */
import { NotEmulated, type Condition, type RecordState } from '../../src/kernel/kernel.ts'
import { parseEncodedQuery } from '../../src/runtime/encoded-query.ts'
import { createMatcher } from '../../src/runtime/matcher.ts'
import { isValidQuery, resolveCondition } from '../../src/runtime/resolve-query.ts'
import { createRecordRoom, transaction } from '../records/support.ts'

/** A condition as text: `(a=1 & (b=2 | c=3))`. */
function show(condition: Condition | null): string {
    if (!condition) return ''
    if (condition.kind === 'nothing') return 'nothing'
    if (condition.kind === 'compare') return `${condition.path} ${condition.operator} ${condition.value}`.trim()
    return `(${condition.terms.map(show).join(condition.kind === 'and' ? ' & ' : ' | ')})`
}

// Encoded query strings; Operators available for filters and queries
describe('parsing', () => {
    it.each([
        ['active=true^priority=1', '(active = true & priority = 1)'],
        ['a=1^ORa=2^b=3', '((a = 1 | a = 2) & b = 3)'],
        ['a=1^b=2^ORc=3^ORd=4', '(a = 1 & (b = 2 | c = 3 | d = 4))'],
        ['a=1^b=2^NQc=3', '((a = 1 & b = 2) | c = 3)'],
        ['a=1^EQ', 'a = 1'],
        ['aLIKE50% off', 'a LIKE 50% off'],
        ['a*x^b!*y^c%z', '(a LIKE x & b NOT LIKE y & c ENDSWITH z)'],
        ['stateIN1,2^stateNOT IN3', '(state IN 1,2 & state NOT IN 3)'],
        ['nameNOTLIKEx^nameSTARTSWITHon', '(name NOT LIKE x & name STARTSWITH on)'],
        ['nameISEMPTY^cityISNOTEMPTY', '(name ISEMPTY & city ISNOTEMPTY)'],
        ['a>=1^b<=2^c!=3^d>4^e<5', '(a >= 1 & b <= 2 & c != 3 & d > 4 & e < 5)'],
        ['caller.manager.name=x', 'caller.manager.name = x'],
        ['aSAMEASb^cGT_OR_EQUALS_FIELDd', '(a SAMEAS b & c GT_OR_EQUALS_FIELD d)'],
        ['sys_created_onRELATIVEGT@hour@ago@2', 'sys_created_on RELATIVEGT @hour@ago@2'],
        ['sys_class_nameINSTANCEOFtask', 'sys_class_name INSTANCEOF task'],
        ['a= spaced ', 'a =  spaced'],
        ['a=x^^y', 'a = x^y'],
        ['', ''],
    ])('%s', (text, expected) => {
        expect(show(parseEncodedQuery(text).where)).toBe(expected)
    })

    it('keeps order and groups apart from conditions', () => {
        expect(parseEncodedQuery('ORDERBYname^a=1^ORDERBYDESCsys_created_on^GROUPBYstate')).toMatchObject({
            orderBy: [
                { path: 'name', descending: false },
                { path: 'sys_created_on', descending: true },
            ],
            groupBy: ['state'],
        })
    })

    it.each(['aDATEPARTx', 'aDYNAMICx', '123TEXTQUERY321=x', '123TEXTINDEXGROUP321=x', 'aIN_HIERARCHYx'])(
        'refuses to guess at %s',
        (text) => {
            expect(() => parseEncodedQuery(text)).toThrow(NotEmulated)
        },
    )
})

const room = createRecordRoom()
afterAll(() => room.database.close())

const context = (strict: boolean) => ({
    ...{ dictionary: room.dictionary, table: 'incident', strict, now: Date.UTC(2026, 2, 31, 12, 30) },
    evaluate: (expression: string) => `<${expression}>`,
})
const resolved = (text: string, strict = false): string =>
    show(resolveCondition(context(strict), parseEncodedQuery(text).where))

describe('resolving', () => {
    // c_GlideRecordScopedAPI: an invalid query is run without its invalid part
    it.each([
        ['typo=1', ''],
        ['typo=1^state=2', 'state = 2'],
        ['state=2^ORtypo=1', 'state = 2'],
        ['stateWHATEVER2', ''],
        ['assigned_to.typo=1', ''],
        ['stateVALCHANGES', ''],
    ])('drops what is invalid in %s', (text, expected) => {
        expect(resolved(text)).toBe(expected)
        expect(isValidQuery(room.dictionary, 'incident', parseEncodedQuery(text))).toBe(false)
    })

    // r_AvailableSystemProperties: glide.invalid_query.returns_no_rows
    it('finds nothing with an invalid query when strict', () => {
        expect(resolved('typo=1^state=2', true)).toBe('nothing')
        expect(resolved('state=2', true)).toBe('state = 2')
    })

    it.each([
        ['opened_atRELATIVELT@hour@ago@1', 'opened_at < 2026-03-31 11:30:00'],
        ['opened_atRELATIVEGT@dayofweek@ago@2', 'opened_at > 2026-03-29 12:30:00'],
        ['opened_atRELATIVEGE@minute@ahead@5', 'opened_at >= 2026-03-31 12:35:00'],
        ['opened_atRELATIVELE@month@ago@1', 'opened_at <= 2026-02-28 12:30:00'],
        ['opened_atRELATIVEGT@quarter@ahead@1', 'opened_at > 2026-06-30 12:30:00'],
        ['opened_atRELATIVEEE@dayofweek@ago@1', '(opened_at >= 2026-03-30 00:00:00 & opened_at < 2026-03-31 00:00:00)'],
        ['opened_atONToday@javascript:a(1)@javascript:b()', '(opened_at >= <a(1)> & opened_at <= <b()>)'],
        ['opened_atNOTONx@2026-01-01@2026-01-02', '(opened_at < 2026-01-01 | opened_at > 2026-01-02)'],
        ['opened_atBETWEENjavascript:a()@javascript:b()', 'opened_at BETWEEN <a()>@<b()>'],
        ['opened_by=javascript:gs.getUserID()', 'opened_by = <gs.getUserID()>'],
    ])('turns %s into comparisons', (text, expected) => {
        expect(resolved(text)).toBe(expected)
    })
})

// c_BusinessRules: filter conditions are case sensitive; changes compare with the row before
describe('a filter of a rule', () => {
    const matches = createMatcher({
        ...room,
        rules: () => {
            throw new Error('no script was expected')
        },
    })
    const state: RecordState = {
        ...room.records.load('incident', {
            sys_id: '1',
            state: '2',
            short_description: 'Printer',
            active: '1',
            category: null,
        }),
        original: { sys_id: '1', state: '1', short_description: 'Printer', active: '1', category: 'network' },
    }
    it.each([
        ['short_description=Printer', true],
        ['short_description=printer', false],
        ['short_descriptionLIKErint', true],
        ['short_descriptionNOT LIKErint', false],
        ['state>1^active=true', true],
        ['state=9^ORstate=2', true],
        ['category!=network', false],
        ['categoryISEMPTY', true],
        ['stateVALCHANGES', true],
        ['activeVALCHANGES', false],
        ['stateCHANGESTO2', true],
        ['stateCHANGESTO3', false],
        ['stateCHANGESFROM1', true],
        ['stateCHANGESFROM2', false],
        ['stateIN1,2^sys_class_nameISEMPTY', true],
        ['stateBETWEEN1@2', true],
        ['', true],
    ])('%s: %s', (filter, expected) => {
        expect(matches(transaction(), state, filter)).toBe(expected)
    })
})
