/** The statement of a pack in words: one HTML page that needs no network, reads well aloud and on paper, and holds no value unescaped. */

import { CANARY_CONTEXTS, toCountedState, type CanaryContext } from '../../canaries/core/canary.ts'
import { measureRecall, type CountedCanary, type Recall } from '../../canaries/core/recall.ts'
import type { Fields } from '../../shared/plan.ts'
import { withWholeCharacters } from '../../shared/text.ts'
import type { Origin } from './manifest.ts'
import { PACK_CHOICES } from './names.ts'
import type { Progress } from './progress.ts'
import type { PackRequest } from './request.ts'

/** Control tests that the page lists; the others are in their file. */
export const MOST_TESTS = 200
/** Gaps that the page lists. */
export const MOST_GAPS = 100

/** What the page shows beside counts. */
export interface StatementFacts {
    /** What people call the subject; '' where its own text says it. */
    readonly title: string
    readonly tests: readonly Fields[]
    readonly gaps: readonly Fields[]
    /** Canaries with a verdict in the window; none in packs of controls, which do not rest on the collection. */
    readonly canaries: readonly Fields[]
    /** Findings that people accepted, and whose acceptance held in the window. */
    readonly acceptances: readonly Fields[]
    /** Canaries that were planted in the window and have no verdict. */
    readonly undecided: number
}

/** The page as ASCII text. */
export function toStatement(request: PackRequest, progress: Progress, origin: Origin, facts: StatementFacts): string {
    const { attestedAt, first, head, position } = progress
    const about = request.subject === '' ? 'everything' : facts.title || request.subject
    const name = `Evidence pack: ${PACK_CHOICES[request.choice].label.toLowerCase()} ${about}`
    return [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        `<title>${toHtml(name)}</title>`,
        `<style>${STYLE}</style>`,
        '</head>',
        '<body>',
        '<main>',
        `<h1>${toHtml(name)}</h1>`,
        list([
            ['Instance', origin.instance],
            ['Version of the app', origin.appVersion],
            ['Window', `${request.from} to ${request.to} (UTC days, both included)`],
            ['As of', `${attestedAt} (UTC), the time of the last attestation in this pack`],
        ]),
        ...toTests(facts.tests),
        ...toContents(progress),
        ...toGaps(progress, facts.gaps),
        ...toAcceptances(facts.acceptances),
        ...toRecall(request, facts),
        heading('How to verify'),
        paragraph(
            `This pack has attestations ${first} to ${position} of the chain of the instance. The head of position ${position} is:`,
        ),
        `<p><code>${toHtml(head)}</code></p>`,
        paragraph(
            `Compare it with a head that somebody kept outside the instance, and run: keeptrusts-verify pack.zip --head ${position}:${head}. The program needs no instance and no network. It computes every digest and every number of the control tests again.`,
        ),
        heading('What this does not show'),
        '<ul>',
        ...LIMITS.map((line) => `<li>${toHtml(line)}</li>`),
        '</ul>',
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n')
}

const LIMITS = [
    'That a measurement is right: the chain shows that the app stored this, and that it was not changed since.',
    'Anything before the row was attested: up to ten minutes after the measurement, and up to 25 hours for evidence and decisions.',
    'What the sources did not hold or were not allowed to show: see the coverage and the completeness of each evidence run.',
    'Coverage, graph, definitions and settings are as they were when the pack was built. No attestation covers them; the manifest does.',
]

const STYLE =
    'body{font:1rem/1.5 sans-serif;color:#111;background:#fff;margin:0 auto;max-width:60rem;padding:1rem}' +
    'h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}table{border-collapse:collapse;width:100%}' +
    'caption{text-align:left;font-weight:bold;padding:.5rem 0}th,td{border:1px solid #767676;padding:.3rem .5rem;' +
    'text-align:left;vertical-align:top;overflow-wrap:anywhere}dt{font-weight:bold}dd{margin:0 0 .5rem}' +
    'code{overflow-wrap:anywhere}@media print{body{max-width:none;padding:0}thead{display:table-header-group}' +
    'tr{break-inside:avoid}h2{break-after:avoid}}'

const SPECIAL = /[\ud800-\udbff][\udc00-\udfff]|[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\uffff]/g

function toTests(tests: readonly Fields[]): readonly string[] {
    if (tests.length === 0) return []
    const shown = tests.slice(0, MOST_TESTS)
    const more = tests.length - shown.length
    const rows = shown.map((test) => [
        test.number,
        test.control_id,
        `${test.window_from} to ${test.window_to}`,
        test.valid_until || 'no end',
        test.result,
        test.enforcement_rate === '' ? 'none' : `${test.enforcement_rate} %`,
        `${test.pass_threshold} %`,
        `${test.enforced} of ${test.evaluated}`,
        test.conclusion,
    ])
    const names = [
        'Number',
        'Control',
        'Window',
        'Valid until (UTC)',
        'Result',
        'Rate',
        'Required',
        'Enforced',
        'Conclusion',
    ]
    const definitions = tests
        .map(({ definition }) => definition)
        .filter((one, at, all) => one && all.indexOf(one) === at)
    const populations = tests
        .map(({ population }) => population)
        .filter((one, at, all) => one && all.indexOf(one) === at)
    return [
        heading('Control tests'),
        table('Results as they were measured', names, rows),
        paragraph(
            'After the time until which it is valid, a result shows nothing of the control any more: ask for a newer test.',
        ),
        ...(more > 0 ? [paragraph(`${more} more are in the file of the control tests.`)] : []),
        heading('Definitions and populations'),
        '<ul>',
        ...definitions
            .concat(populations)
            .slice(0, MOST_TESTS)
            .map((one) => `<li>${toHtml(one)}</li>`),
        '</ul>',
    ]
}

/** Acceptances that the page lists; the others are in their file. */
const MOST_ACCEPTANCES = 100

/** What people accepted is no open finding: the page says who, until when, and why. */
function toAcceptances(acceptances: readonly Fields[]): readonly string[] {
    if (acceptances.length === 0) return []
    const shown = acceptances.slice(0, MOST_ACCEPTANCES)
    const more = acceptances.length - shown.length
    return [
        heading('Accepted findings'),
        table(
            'Findings that a person accepted until a day',
            ['Finding', 'Kind', 'Subject', 'Accepted by', 'At (UTC)', 'Until', 'Reason', 'What it said'],
            shown.map((one) => [
                one.finding_number,
                one.kind,
                one.subject,
                one.accepted_by,
                one.accepted_at,
                one.until,
                one.reason,
                one.evidence,
            ]),
        ),
        ...(more > 0 ? [paragraph(`${more} more are in the file of the acceptances.`)] : []),
        paragraph(
            'A finding that is accepted stays a difference. From the day after the last one on it is open again, unless its cause is gone.',
        ),
    ]
}

const RESTS_ON_COLLECTION: readonly PackRequest['choice'][] = ['automation', 'record', 'window']

/** What the pack may claim of executions goes as far as the collection was measured to find them. */
function toRecall({ choice }: PackRequest, { canaries, undecided }: StatementFacts): readonly string[] {
    if (RESTS_ON_COLLECTION.indexOf(choice) < 0) return []
    const { all, byContext } = measureRecall(canaries.map(toCounted))
    const rows = (Object.keys(CANARY_CONTEXTS) as CanaryContext[]).map((context) => {
        const { decided, falseLinks, found, lagP50, lagP95, notRun } = byContext[context]
        const lag = lagP50 === null ? 'none' : `${lagP50} and ${lagP95}`
        return [CANARY_CONTEXTS[context].label, `${found} of ${decided}`, String(notRun), String(falseLinks), lag]
    })
    return [
        heading('How much the collection finds'),
        paragraph(
            'A canary is a row for which the app itself ran a rule or a job, an include and a call. The collection has to find them in the logs as it has to find everything else.',
        ),
        table(
            'Canaries with a verdict in the window',
            ['Context', 'Found', 'Did not run', 'False links', 'Seconds until found, p50 and p95'],
            rows,
        ),
        paragraph(toConclusion(all, undecided)),
    ]
}

function toConclusion({ decided, falseLinks, found, missed }: Recall, undecided: number): string {
    const open =
        undecided === 0
            ? ''
            : ` ${undecided} canaries of the window have no verdict: it is not known whether what they ran was found.`
    const wrong =
        falseLinks === 0
            ? open
            : `${open} Some evidence named what did not run: no grade of this pack excludes that for other records.`
    if (decided === 0)
        return `It was not measured in the window how much the collection finds: what this pack does not show may have run all the same.${wrong}`
    if (missed > 0)
        return `${found} of ${decided} canaries were found. The collection missed executions in the window, so this pack does not show everything that ran.${wrong}`
    if (undecided > 0) return `${found} of ${decided} canaries with a verdict were found.${wrong}`
    return `Every canary was found. That shows that the sources of these contexts were read, and nothing of scripts that leave no row.${wrong}`
}

function toCounted(row: Fields): CountedCanary {
    const { context, false_links, lag_seconds, planted_at } = row
    return {
        context: context as CanaryContext,
        state: toCountedState(row),
        plantedAt: planted_at,
        falseLinks: Number(false_links) || 0,
        lagSeconds: lag_seconds === '' ? null : Number(lag_seconds),
    }
}

function toContents({ files, rows }: Progress): readonly string[] {
    return [
        heading('Contents'),
        paragraph(`${rows} rows. Every file is named by manifest.json, with its SHA-256.`),
        table(
            'Files',
            ['File', 'Entries', 'Digests alone'],
            files.map(({ count, path, redacted }) => [
                path,
                String(count),
                String((redacted.requested || 0) + (redacted.brought_up_to_date || 0)),
            ]),
        ),
    ]
}

function toGaps({ files, waiting }: Progress, gaps: readonly Fields[]): readonly string[] {
    const sum = (reason: 'requested' | 'brought_up_to_date'): number =>
        files.reduce((total, { redacted }) => total + (redacted[reason] || 0), 0)
    const left = Object.keys(waiting)
        .sort()
        .map((name) => [name, String(waiting[name])])
    const shown = gaps.slice(0, MOST_GAPS)
    return [
        heading('Coverage and gaps'),
        ...(left.length === 0
            ? [paragraph('Every row that was chosen is attested.')]
            : [table('Rows that are left out, because they are not attested yet', ['Table', 'Rows'], left)]),
        paragraph(
            `${sum('requested')} rows are redacted: a digest stands for their columns. Of ${sum('brought_up_to_date')} rows the app knows more by now: a digest stands for what was attested.`,
        ),
        ...(shown.length === 0
            ? [paragraph('No source reports time that was not read.')]
            : [
                  table(
                      gaps.length > shown.length
                          ? `Time that was not read: the first ${shown.length} of ${gaps.length}`
                          : 'Time that was not read',
                      ['Source', 'From', 'To', 'Reason'],
                      shown.map((gap) => [gap.source, gap.covered_from, gap.covered_to, gap.reason || gap.state]),
                  ),
              ]),
    ]
}

function heading(text: string): string {
    return `<h2>${toHtml(text)}</h2>`
}

function paragraph(text: string): string {
    return `<p>${toHtml(text)}</p>`
}

function list(facts: readonly (readonly [string, string])[]): string {
    return `<dl>${facts.map(([name, value]) => `<dt>${toHtml(name)}</dt><dd>${toHtml(value)}</dd>`).join('')}</dl>`
}

function table(caption: string, names: readonly string[], rows: readonly (readonly string[])[]): string {
    const head = names.map((name) => `<th scope="col">${toHtml(name)}</th>`).join('')
    const body = rows.map(
        (cells) =>
            `<tr>${cells
                .map((cell, at) => (at === 0 ? `<th scope="row">${toHtml(cell)}</th>` : `<td>${toHtml(cell)}</td>`))
                .join('')}</tr>`,
    )
    return `<table><caption>${toHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`
}

/** Text as ASCII HTML: markup, control characters and everything beyond ASCII as references. */
export function toHtml(text: string): string {
    return withWholeCharacters(text).replace(SPECIAL, (one) => {
        const code = one.codePointAt(0) || 0
        // A reference to a control character is no character in HTML.
        return code < 32 || (code >= 0x7f && code < 0xa0) ? ' ' : `&#${code};`
    })
}
