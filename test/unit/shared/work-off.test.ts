/** A run works on as many rows as it may, whatever stands before them. */

import { workOff } from '../../../src/server/shared/work-off.ts'

/** Rows that wait, of which some cannot be worked on; answers what was done, and in which order rows were tried. */
function run(waiting: readonly string[], isPossible: (row: string) => boolean, batch: number, looks = Infinity) {
    const done: string[] = []
    const tried: string[] = []
    const find = (limit: number) => waiting.filter((row) => !done.includes(row) && !tried.includes(row)).slice(0, limit)
    const work = (row: string) => {
        tried.push(row)
        if (isPossible(row)) done.push(row)
        return isPossible(row)
    }
    return { ...workOff(find, batch, work, () => looks-- > 0), tried }
}

const always = () => true
const isGood = (row: string) => row.startsWith('good')

it('takes no more than its batch', () => {
    expect(run(['a', 'b', 'c'], always, 2)).toEqual({ done: 2, left: 0, tried: ['a', 'b'] })
})

it('ends when nothing waits', () => {
    expect(run([], always, 2)).toEqual({ done: 0, left: 0, tried: [] })
    expect(run(['a'], always, 2)).toEqual({ done: 1, left: 0, tried: ['a'] })
})

it('goes on behind rows on which nothing can be done', () => {
    const waiting = ['bad 1', 'bad 2', 'bad 3', 'good 1', 'good 2', 'good 3']
    expect(run(waiting, isGood, 2)).toMatchObject({ done: 2, left: 0 })
    expect(run(waiting, isGood, 2).tried).toEqual(waiting.slice(0, 5))
})

it('stops with its time, and says what it leaves', () => {
    expect(run(['a', 'b', 'c'], always, 3, 1)).toEqual({ done: 1, left: 2, tried: ['a'] })
})

it('tries a row once, although it is still answered', () => {
    const tried: string[] = []
    const refuse = (row: string) => tried.push(row) < 0
    expect(workOff(() => ['a', 'b'], 2, refuse, always)).toEqual({ done: 0, left: 0 })
    expect(tried).toEqual(['a', 'b'])
})
