/** Why a write was refused: the state decides, the sentence chooses between names that the state gives. */

import type { WriteFailure } from '../../../src/server/shared/plan.ts'
import {
    toWriteFailure,
    type BeforeRule,
    type DemandedColumn,
    type RefusedWrite,
} from '../../../src/server/shared/write-failure.ts'

/** A refusal about which nothing is known but what is given. */
function refused(known: Partial<RefusedWrite>): WriteFailure {
    return toWriteFailure({
        table: 'incident',
        said: '',
        findTaken: () => [],
        findDenial: () => null,
        findRules: () => [],
        findDemanded: () => [],
        isAborted: () => false,
        findDoubt: () => null,
        ...known,
    })
}

const rule = (name: string, aborts = true, sysId = `${name}-id`): BeforeRule => ({ name, aborts, sysId })
const demands = (by: DemandedColumn['by'], column = 'caller_id', label = 'Anfordernde Person'): DemandedColumn => ({
    by,
    column,
    label,
})

const TAKEN = { findTaken: () => ['correlation_id'] }
const DENIED = { findDenial: () => 'closed' }
const ABORTED = { isAborted: () => true }
const ABORTING = { ...ABORTED, findRules: () => [rule('Freeze')] }
const POLICY = { findDemanded: () => [demands('data_policy')] }
const SOMETIMES = { findDemanded: () => [demands('data_policy_sometimes')] }
const DICTIONARY = { findDemanded: () => [demands('dictionary')] }
const DOUBT = { findDoubt: () => 'may not' }

describe('the state alone', () => {
    test.each([
        ['another row has the value', TAKEN, 'write_refused_unique', 'correlation_id'],
        ['the table is closed', DENIED, 'write_refused_access', null],
        ['a rule aborted', ABORTING, 'write_refused_business_rule', 'Freeze'],
        ['a policy demands a column', POLICY, 'write_refused_data_policy', 'caller_id'],
        ['a policy may demand a column', SOMETIMES, 'write_refused_data_policy', 'caller_id'],
        ['the dictionary demands a column', DICTIONARY, 'write_refused_mandatory', 'caller_id'],
        ['something aborted', ABORTED, 'write_refused_business_rule', null],
        ['access is in doubt', DOUBT, 'write_refused_access', null],
        ['nothing is known', {}, 'write_refused', null],
    ])('says that %s', (_state, known, code, name) => {
        expect(refused(known)).toMatchObject({ code, name, table: 'incident' })
        expect(refused(known).message).not.toBe('')
    })

    test.each([
        ['a taken value before missing access', { ...TAKEN, ...DENIED }, 'write_refused_unique'],
        ['missing access before a rule', { ...DENIED, ...ABORTING }, 'write_refused_access'],
        ['a policy before a rule that may have aborted', { ...ABORTING, ...POLICY }, 'write_refused_data_policy'],
        [
            'a rule that aborts before a policy that may hold',
            { ...ABORTING, ...SOMETIMES },
            'write_refused_business_rule',
        ],
        ['a policy that may hold before an unknown abort', { ...ABORTED, ...SOMETIMES }, 'write_refused_data_policy'],
        ['the dictionary before an unknown abort', { ...ABORTED, ...DICTIONARY }, 'write_refused_mandatory'],
        ['the dictionary before a doubt', { ...DOUBT, ...DICTIONARY }, 'write_refused_mandatory'],
        ['no rule where nothing was aborted', { ...DOUBT, findRules: () => [rule('Freeze')] }, 'write_refused_access'],
        [
            'no rule that does not abort',
            { ...ABORTED, ...DICTIONARY, findRules: () => [rule('Quiet', false)] },
            'write_refused_mandatory',
        ],
    ])('puts %s', (_order, known, code) => {
        expect(refused(known).code).toBe(code)
    })

    it('asks nothing more once a row is in the way', () => {
        const never = (): never => {
            throw new Error('asked')
        }
        const asked = { findDenial: never, findRules: never, findDemanded: never, isAborted: never, findDoubt: never }
        expect(refused({ ...TAKEN, ...asked }).code).toBe('write_refused_unique')
    })
})

describe('the sentence', () => {
    test.each([
        'Unique Key violation detected by database',
        'Data Policy Exception: Caller is mandatory',
        "aborted by Business Rule 'Freeze^1'",
        "refused due to the table's cross-scope access policy",
    ])('decides nothing by its words: %s', (said) => {
        expect(refused({ said })).toEqual({ code: 'write_refused', table: 'incident', name: null, message: said })
    })

    it.each(['Vorgang durch Geschäftsregel „Sperre^x“ abgebrochen', 'Vorgang abgebrochen (Sperre-id)', 'Sperre'])(
        'chooses the rule that it names: %s',
        (said) => {
            const findRules = () => [rule('Freeze'), rule('Sperre', false)]
            expect(refused({ ...ABORTED, said, findRules })).toMatchObject({
                code: 'write_refused_business_rule',
                name: 'Sperre',
                message: said,
            })
        },
    )

    it.each(['Sperren', 'Übersperre Sperreö', 'Vor_Sperre_'])('does not take a longer word for a name: %s', (said) => {
        expect(refused({ said, findRules: () => [rule('Sperre')] }).code).toBe('write_refused')
    })

    it('chooses the columns that it names, by label or name, and all of them where it names none', () => {
        const findDemanded = () => [
            demands('data_policy', 'location', 'Standort'),
            demands('data_policy', 'caller_id'),
            demands('data_policy', 'u_no_label', ''),
        ]
        expect(refused({ findDemanded, said: 'Anfordernde Person muss ausgefüllt sein' }).name).toBe('caller_id')
        expect(refused({ findDemanded, said: 'location?' }).name).toBe('location')
        expect(refused({ findDemanded, said: 'Nein' }).name).toBe('location, caller_id, u_no_label')
    })

    it('names at most five', () => {
        const findRules = () => ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => rule(name))
        expect(refused({ ...ABORTED, findRules }).name).toBe('a, b, c, d, e')
    })
})
