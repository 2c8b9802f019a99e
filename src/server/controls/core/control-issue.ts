/** The one issue that a failing or stale control has: when it opens, what it contains, when it closes. */

import { SOURCE_NAME } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { toCloser, toTargetStates } from '../../mapping/core/compliance-target.ts'
import { toGroups } from '../../mapping/core/named-references.ts'
import { isClosedTask } from '../../mapping/core/compliance-task.ts'
import { emptyPlan, type Fields, type RecordPlan } from '../../shared/plan.ts'
import { toNote, toText, toTitle, WIDTHS } from '../../shared/text.ts'
import { describeTest, type GrcControl } from './grc.ts'
import { toControlName, toSubjectId, type StoredTest } from './control-test.ts'

/** Which kinds of test speak against the control: window kind (or `stale`) → last day of the window that failed. */
export type Complaints = Readonly<Record<string, string>>

/**
 * What is held against a control after one more test. A passing daily test does not answer a failing weekly one, so each kind
 * answers for itself; a test on demand answers for all, because people ask for it to know whether the control works again.
 *
 * | Test                         | Afterwards                                        |
 * | ---------------------------- | ------------------------------------------------- |
 * | fail                         | its kind counts against the control, `stale` goes |
 * | stale                        | `stale` counts against it                         |
 * | pass, scheduled              | its kind and `stale` go                           |
 * | pass, on demand              | all go                                            |
 * | inconclusive                 | as before                                         |
 * | of an older window than known| as before                                         |
 */
export function withTest(complaints: Complaints, test: StoredTest): Complaints {
    const { kind, to } = test.window
    if (test.result === 'inconclusive') return complaints
    if (test.result === 'stale') return { ...complaints, stale: to }
    if (complaints[kind] !== undefined && complaints[kind] > to) return complaints
    if (test.result === 'pass' && kind === 'on_demand') return {}
    const left: Record<string, string> = {}
    for (const known of Object.keys(complaints))
        if (known !== kind && known !== 'stale') left[known] = complaints[known]
    if (test.result === 'fail') left[kind] = to
    return left
}

/** Member of the link's facts that names the tests whose result the issue holds: those of the moment of its last change. */
const HELD = '@held'

/** What the link of an issue remembers. */
export interface IssueFacts {
    readonly complaints: Complaints
    /** Keys of the tests that were written into the issue last. */
    readonly held: readonly string[]
}

/** What `toIssueDetail` made, taken apart. */
export function readIssueDetail(detail: Readonly<Record<string, string>>): IssueFacts {
    const complaints: Record<string, string> = {}
    for (const kind of Object.keys(detail)) if (kind !== HELD) complaints[kind] = detail[kind]
    return { complaints, held: detail[HELD] ? detail[HELD].split('\n') : [] }
}

/** The facts as a link keeps them. */
export function toIssueDetail({ complaints, held }: IssueFacts): Readonly<Record<string, string>> {
    return held.length === 0 ? complaints : { ...complaints, [HELD]: held.join('\n') }
}

/** Closed Complete, Closed Incomplete, Closed Skipped: states that `task` and `sn_grc_issue` share. */
const CLOSED_STATES = ['3', '4', '7']

/** Whether people or we closed the issue; not every table takes `active` back when its state closes. */
export function isClosedIssue(issue: Fields): boolean {
    return isClosedTask(issue) || CLOSED_STATES.indexOf(issue.state) >= 0
}

/** The issue of a control that fails, as it is opened. */
export function planControlIssue(
    test: StoredTest,
    table: string,
    control: GrcControl | null,
    correlationId: string,
    settings: Settings,
): RecordPlan {
    const isStale = test.result === 'stale'
    const verdict = isStale ? ' has no valid evidence' : ' fails its test'
    return {
        ...planUpdate(test, table),
        onCreate: {
            short_description: toTitle('AI control ', toControlName(test), verdict, WIDTHS.shortDescription),
            description: toText(describeTest(test), WIDTHS.description),
            state: toTargetStates(table).open,
            priority: isStale ? '3' : '2',
            correlation_id: correlationId,
            correlation_display: SOURCE_NAME,
            ...(test.ownerGroup === '' ? {} : { assignment_group: test.ownerGroup }),
        },
        whereColumnExists: control === null ? {} : { item: control.sysId, profile: control.profile },
        references: test.ownerGroup === '' ? toGroups({ assignment_group: settings.complianceGroup }) : {},
        verify: ['short_description', 'description', 'state', 'correlation_id'],
        linkState: 'failing',
        reason: isStale ? 'The evidence of the control expired.' : 'The control fails its test.',
    }
}

/** A further failing test on the open issue. */
export function planIssueNote(test: StoredTest, table: string, recordId: string): RecordPlan {
    return {
        ...planUpdate(test, table),
        recordId,
        workNote: toNote(describeTest(test)),
        linkState: 'failing',
        reason: 'The control fails again; its issue is open already.',
    }
}

/** The issue of a control that passes again. */
export function planIssueClosure(test: StoredTest, table: string, recordId: string): RecordPlan {
    return {
        ...planUpdate(test, table),
        recordId,
        fields: {
            state: toTargetStates(table).closed,
            close_notes: toNote(`The control passes its test again.\n${describeTest(test)}`),
        },
        people: toCloser(table, null),
        workNote: toNote(`The control passes its test again.\n${describeTest(test)}`),
        verify: ['state'],
        linkState: 'passing',
        reason: 'The control passes its test again.',
    }
}

function planUpdate(test: StoredTest, table: string): RecordPlan {
    return {
        ...emptyPlan(table, { kind: 'control_issue', externalId: toSubjectId(test) }),
        linkOccurredAt: test.testedAt,
    }
}
