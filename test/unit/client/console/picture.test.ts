/** Where things stand in the picture of a chain, where the arrow keys lead, and how names break. */
import { BEGINNING, toChainGraph } from '../../../../src/client/features/console/chain/chain-graph.ts'
import { layOut, type Box } from '../../../../src/client/features/console/chain/layout.ts'
import { neighbourOf } from '../../../../src/client/features/console/chain/neighbours.ts'
import { wrapText } from '../../../../src/client/features/console/chain/wrap-text.ts'
import { MAILER, REST, ROUTER, RULE, twoPaths } from './chain-answers.ts'

const graph = toChainGraph(twoPaths())
const layout = layOut(graph)
/** Width of the picture's place on a screen of 320 pixels: what the page and the section leave. */
const NARROWEST = 254

const overlap = (one: Box, other: Box) =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height

it('lets no node and no hop cover another', () => {
    const boxes = Object.entries(layout.boxes)
    const covered = boxes.flatMap(([id, box], at) =>
        boxes.slice(at + 1).flatMap(([other, otherBox]) => (overlap(box, otherBox) ? [`${id} ${other}`] : [])),
    )
    expect(covered).toEqual([])
    expect(boxes).toHaveLength(graph.nodes.length + graph.hops.length)
})

it('places each node below what leads to it, and everything inside of the picture', () => {
    for (const { from, to } of graph.hops) expect(layout.boxes[to].y).toBeGreaterThan(layout.boxes[from].y)
    for (const { height, width, x, y } of Object.values(layout.boxes)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(layout.width)
        expect(y + height).toBeLessThanOrEqual(layout.height)
    }
})

it('fits the narrowest screen where there is one path', () => {
    const answer = twoPaths()
    const paths = answer.chain.paths.slice(0, 1)
    const { width } = layOut(toChainGraph({ ...answer, chain: { ...answer.chain, paths } }))
    expect(width).toBeLessThanOrEqual(NARROWEST)
})

it('is the same for the same graph', () => expect(layOut(toChainGraph(twoPaths()))).toEqual(layout))

const TO_ROUTER = `${RULE}>${ROUTER}`
const TO_MAILER = `${RULE}>${MAILER}`
test.each([
    [BEGINNING, 'ArrowDown', `${BEGINNING}>${RULE}`],
    [`${BEGINNING}>${RULE}`, 'ArrowDown', RULE],
    [RULE, 'ArrowDown', TO_ROUTER],
    [TO_ROUTER, 'ArrowUp', RULE],
    [REST, 'ArrowUp', `${ROUTER}>${REST}`],
    [REST, 'ArrowDown', undefined],
    [BEGINNING, 'ArrowUp', undefined],
    [MAILER, 'End', REST],
    [MAILER, 'Home', BEGINNING],
    [RULE, 'ArrowRight', undefined],
    [RULE, 'a', undefined],
    ['none', 'ArrowLeft', undefined],
])('from %s the key %s leads to %s', (id, key, expected) => {
    expect(neighbourOf(id, key, graph, layout)).toBe(expected)
})

it('leads sideways to what is beside, and back', () => {
    const [left, right] = [ROUTER, MAILER].sort((one, other) => layout.boxes[one].x - layout.boxes[other].x)
    expect(neighbourOf(left, 'ArrowRight', graph, layout)).toBe(right)
    expect(neighbourOf(right, 'ArrowLeft', graph, layout)).toBe(left)
    const hops = [TO_ROUTER, TO_MAILER]
    expect(hops).toContain(
        neighbourOf(hops[0], 'ArrowRight', graph, layout) ?? neighbourOf(hops[0], 'ArrowLeft', graph, layout),
    )
})

it('reaches every item from the first one by arrow keys', () => {
    const reached = new Set([BEGINNING])
    for (const id of reached)
        for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
            const next = neighbourOf(id, key, graph, layout)
            if (next !== undefined) reached.add(next)
        }
    expect(reached).toEqual(new Set(Object.keys(layout.boxes)))
})

test.each([
    ['AzureGraphRouter', ['AzureGraphRouter']],
    ['', []],
    ['Auto-route identity tickets via Entra', ['Auto-route identity', 'tickets via Entra']],
    ['x'.repeat(25), ['x'.repeat(20), 'x'.repeat(5)]],
    ['one two three four five six seven eight nine ten', ['one two three four', 'five six seven eigh…']],
])('breaks %j into lines of twenty characters, two at most', (text, lines) => {
    expect(wrapText(text, 20, 2)).toEqual(lines)
})
