/** The picture of a chain has what the answer has: each node and hop once, with the confidence of the chosen path. */
import { BEGINNING, findItem, nodeAt, toChainGraph } from '../../../../src/client/features/console/chain/chain-graph.ts'
import { describeHop, describeNode } from '../../../../src/client/features/console/chain/describe.ts'
import { hop, MAILER, REST, ROUTER, RULE, twoPaths } from './chain-answers.ts'
import { setTexts } from '../../../../src/client/messages.ts'
import { englishTexts } from '../../../../src/server/operations/core/texts/page-texts.ts'

beforeAll(() => setTexts({ texts: englishTexts('console'), phrases: [] }))

const edges = (chosen = 0) =>
    toChainGraph(twoPaths(), chosen).hops.map(({ from, grade, isOnPath, to }) =>
        [from, to, grade.confidence, isOnPath ? 'chosen' : 'beside'].join(' '),
    )

it('has each node once and each hop once, those of the chosen path first', () => {
    const graph = toChainGraph(twoPaths())
    expect(graph.nodes.map(({ id }) => id)).toEqual([BEGINNING, RULE, ROUTER, REST, MAILER])
    expect(edges()).toEqual([
        `${BEGINNING} ${RULE} DETERMINISTIC chosen`,
        `${RULE} ${ROUTER} TEMPORAL_INFERRED chosen`,
        `${ROUTER} ${REST} DETERMINISTIC chosen`,
        `${RULE} ${MAILER} STRUCTURAL beside`,
        `${MAILER} ${REST} STRUCTURAL beside`,
    ])
    expect(edges(1)[1]).toBe(`${RULE} ${MAILER} STRUCTURAL chosen`)
})

it('shows a hop as it is on the chosen path, and names what it is on the others', () => {
    const answer = twoPaths()
    const [first, second] = answer.chain.paths
    const weaker = { ...first, hops: [...first.hops.slice(0, 3), hop('connection', REST, 'STRUCTURAL')] }
    const paths = [first, weaker, second]
    const of = (chosen: number) => {
        const graph = toChainGraph({ ...answer, chain: { ...answer.chain, paths } }, chosen)
        const { elsewhere, grade } = graph.hops.find(({ from, to }) => from === ROUTER && to === REST)!
        return [grade.confidence, elsewhere]
    }
    expect(of(0)).toEqual(['DETERMINISTIC', ['STRUCTURAL']])
    expect(of(1)).toEqual(['STRUCTURAL', ['DETERMINISTIC']])
})

it('marks the weakest hop of the chosen path alone: a step, or the run of the automation', () => {
    const weakest = (answer: ReturnType<typeof twoPaths>) => {
        const { hops, nodes } = toChainGraph(answer)
        return [...nodes, ...hops].filter(({ isWeakest }) => isWeakest).map(({ id }) => id)
    }
    expect(weakest(twoPaths())).toEqual([`${RULE}>${ROUTER}`])
    const answer = twoPaths()
    const [path] = answer.chain.paths
    expect(weakest({ ...answer, chain: { ...answer.chain, paths: [{ ...path, weakest_hop: 1 }] } })).toEqual([RULE])
})

it('begins with the record where the chain is about one, and with the table where not', () => {
    const named = { table: 'incident', id: 'f1', number: 'INC0010020' }
    const row = { id: 'e1', source: '', source_table: '', source_id: '', name: '', executed_at: null, actor: null }
    const about = twoPaths({ record: named, rows: [{ ...row, confidence: 'DETERMINISTIC', record: named }] })
    expect(nodeAt(toChainGraph(twoPaths()), BEGINNING)).toMatchObject({ kind: 'table', name: 'incident' })
    expect(nodeAt(toChainGraph(about), BEGINNING)).toMatchObject({
        kind: 'record',
        name: 'INC0010020',
        link: '/incident.do?sys_id=f1',
    })
    const unknown = twoPaths({ record: { number: 'INC0010020' } })
    expect(nodeAt(toChainGraph(unknown), BEGINNING).link).toBe('/incident_list.do?sysparm_query=number%3DINC0010020')
})

it('has no beginning where nothing triggers the automation', () => {
    const answer = twoPaths()
    const [{ hops, ...path }] = answer.chain.paths
    const graph = toChainGraph({ ...answer, chain: { ...answer.chain, paths: [{ ...path, hops: hops.slice(1) }] } })
    expect(graph.nodes.map(({ id }) => id)).toEqual([RULE, ROUTER, REST])
})

it('states kind, name and confidence of each item in words', () => {
    const graph = toChainGraph(twoPaths())
    expect(describeNode(nodeAt(graph, RULE))).toBe(`Business rule ${RULE}, run: Deterministic`)
    expect(describeNode(nodeAt(graph, REST))).toBe(`REST message ${REST}`)
    expect(describeHop(graph.hops[1], graph)).toBe(`${RULE} calls ${ROUTER}: Inferred, the weakest of the path`)
})

it('finds items by id, and nothing for an id that is not there', () => {
    const graph = toChainGraph(twoPaths())
    expect(findItem(graph, RULE)).toMatchObject({ type: 'node' })
    expect(findItem(graph, `${RULE}>${ROUTER}`)).toMatchObject({ type: 'hop' })
    expect(findItem(graph, 'none')).toBeUndefined()
    expect(() => nodeAt(graph, 'none')).toThrow('no node none')
})
