/** Draws figures as HTML and SVG: the drawing for the eye, and every number in a table. */
import { colourOf } from '../ui/field-styles.ts'
import { markup, Markup, type Content } from '../ui/markup.ts'
import type { Visit } from '../ui/visit.ts'
import type { Figure, Mark, Value } from './figure.ts'
import type { Widget } from './widget.ts'

type Series = Extract<Figure, { kind: 'series' }>
type Grid = Extract<Figure, { kind: 'grid' }>

const PALETTE = ['#2f6fb0', '#e08e2b', '#3a8f6b', '#a4488f', '#c4453d', '#6b7c93', '#8a6fd1', '#56a3b8', '#9c8b2f']

/** The drawing of a figure that is no list. */
export function drawFigure(visit: Visit, widget: Widget, figure: Exclude<Figure, { kind: 'closed' }>): Markup {
    if (figure.kind === 'number') return markup`<p class="score">${toText(figure.value)}</p>`
    if (figure.marks.length === 0) return markup`<p class="empty">No data</p>`
    const colour = colours(visit, widget)
    if (figure.kind === 'grid')
        return widget.drawing === 'heatmap' ? heatmap(figure) : stacks(toStacks(figure), colour, figure)
    if (widget.drawing === 'donut') return donut(figure, colour)
    if (widget.drawing === 'line') return line(figure)
    if (widget.drawing === 'bars') return bars(figure)
    return stacks(
        figure.values.map((value, index) => ({ mark: figure.marks[index]!, parts: [{ mark: null, value }] })),
        colour,
        figure,
    )
}

/** Whole numbers as they are, others with two decimals; nothing to average is a dash. */
export function toText(value: Value): string {
    if (value === null) return '–'
    return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

type Colour = (mark: Mark | null, index: number) => string

/** The colour that a value has in lists, else the next of the palette. */
function colours(visit: Visit, { table }: Widget): Colour {
    return (mark, index) =>
        (mark && mark.value && colourOf(visit.instance, table, mark.path, mark.value)) ||
        PALETTE[index % PALETTE.length]!
}

function bars({ marks, values }: Series): Markup {
    const most = Math.max(1, ...values.map((value) => value ?? 0))
    const rows = marks.map(
        (mark, index) => markup`<tr><th scope="row">${mark.label}</th>
<td class="gauge"><span style="width:${percent(values[index], most)}%"></span></td><td class="number">${toText(values[index] ?? null)}</td></tr>`,
    )
    return markup`<div class="scroll"><table class="bars"><tbody>${rows}</tbody></table></div>`
}

function donut({ marks, values }: Series, colour: Colour): Markup {
    const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    let before = 0
    const rings = marks.map((mark, index) => {
        const share = total === 0 ? 0 : ((values[index] ?? 0) / total) * 100
        const ring = markup`<circle r="15.9155" cx="21" cy="21" fill="none" stroke="${colour(mark, index)}" stroke-width="6" pathLength="100" stroke-dasharray="${share.toFixed(3)} ${(100 - share).toFixed(3)}" stroke-dashoffset="${(25 - before).toFixed(3)}"/>`
        before += share
        return ring
    })
    const rows = marks.map(
        (mark, index) => markup`<tr><th scope="row">${swatch(colour(mark, index))}${mark.label}</th>
<td class="number">${toText(values[index] ?? null)}</td></tr>`,
    )
    return markup`<div class="donut"><svg viewBox="0 0 42 42" role="img" aria-label="Shares; the table has the numbers">${rings}
<text x="21" y="23.4" text-anchor="middle">${toText(total)}</text></svg><table><tbody>${rows}</tbody></table></div>`
}

interface Stack {
    readonly mark: Mark
    readonly parts: readonly { readonly mark: Mark | null; readonly value: Value }[]
}

function toStacks({ marks, series, values }: Grid): readonly Stack[] {
    return marks.map((mark, index) => ({
        mark,
        parts: series.map((one, position) => ({ mark: one, value: values[index]![position] ?? null })),
    }))
}

/** Columns side by side, each of them a stack of its series. */
function stacks(all: readonly Stack[], colour: Colour, figure: Series | Grid): Markup {
    const sums = all.map(({ parts }) => parts.reduce((sum, { value }) => sum + (value ?? 0), 0))
    const most = Math.max(1, ...sums)
    const shown = all.map(
        ({ mark, parts }, index) => markup`<div class="column" title="${mark.label}: ${toText(sums[index] ?? null)}">
<div class="stack">${parts.map(
            (part, position) =>
                (part.value ?? 0) > 0 &&
                markup`<span style="height:${percent(part.value, most)}%;background:${colour(part.mark, position)}"></span>`,
        )}</div></div>`,
    )
    const legend =
        figure.kind === 'grid' &&
        markup`<p class="legend">${figure.series.map((mark, index) => markup`<span>${swatch(colour(mark, index))}${mark.label}</span> `)}</p>`
    return markup`<div class="plot"><span class="top-value">${toText(most)}</span><div class="stacks" aria-hidden="true">${shown}</div>${ends(figure.marks)}</div>
${legend}${numbers(figure)}`
}

function line(figure: Series): Markup {
    const { marks, values } = figure
    const most = Math.max(...values.map((value) => value ?? 0), 1)
    const at = (value: number, index: number): string =>
        `${marks.length === 1 ? 50 : (1 + (index / (marks.length - 1)) * 98).toFixed(2)},${(40 - (value / most) * 38).toFixed(2)}`
    const points = values.flatMap((value, index) => (value === null ? [] : [at(value, index)]))
    const dots = points.map((point) => {
        const [x = '0', y = '0'] = point.split(',')
        return markup`<line x1="${x}" y1="${y}" x2="${x}" y2="${y}"/>`
    })
    return markup`<div class="plot"><span class="top-value">${toText(most)}</span>
<svg class="line" viewBox="0 0 100 42" preserveAspectRatio="none" aria-hidden="true"><polyline points="${points.join(' ')}"/>${dots}</svg>${ends(marks)}</div>${numbers(figure)}`
}

/** A table whose cells are the darker the larger their number is. */
function heatmap({ marks, series, values }: Grid): Markup {
    const most = Math.max(1, ...values.flat().map((value) => value ?? 0))
    const rows = marks.map(
        (mark, index) =>
            markup`<tr><th scope="row">${mark.label}</th>${values[index]!.map((value) => {
                const share = (value ?? 0) / most
                const style = `background:rgba(31,78,121,${(share * 0.85).toFixed(2)})${share > 0.55 ? ';color:#fff' : ''}`
                return markup`<td class="number" style="${style}">${toText(value)}</td>`
            })}</tr>`,
    )
    return markup`<div class="scroll"><table class="heat"><thead><tr><td></td>${series.map((one) => markup`<th scope="col">${one.label}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`
}

/** Every number of a chart, behind a click. */
function numbers(figure: Series | Grid): Markup {
    const heads = figure.kind === 'grid' ? figure.series.map(({ label }) => label) : ['Value']
    const cells = (index: number): readonly Value[] =>
        figure.kind === 'grid' ? figure.values[index]! : [figure.values[index] ?? null]
    const rows = figure.marks.map(
        (mark, index) =>
            markup`<tr><th scope="row">${mark.label}</th>${cells(index).map((value) => markup`<td class="number">${toText(value)}</td>`)}</tr>`,
    )
    return markup`<details class="numbers"><summary>Numbers</summary><div class="scroll"><table><thead><tr><td></td>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></details>`
}

/** What the axis begins and ends with. */
function ends(marks: readonly Mark[]): Content {
    const [first, last] = [marks[0], marks.at(-1)]
    return markup`<p class="ends"><span>${first?.label}</span>${first !== last && markup`<span>${last?.label}</span>`}</p>`
}

function swatch(colour: string): Markup {
    return markup`<span class="dot" style="background-color:${colour}"></span>`
}

function percent(value: Value | undefined, most: number): string {
    return (((value ?? 0) / most) * 100).toFixed(2)
}
