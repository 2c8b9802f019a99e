/** The pages that ship: each keeps its bar, and no bar is far above what it measures. */
import { PAGE_BARS, readPageSizes } from '../../tools/check-build/pages.ts'
import { builtApp } from '../support/built-app.ts'

const pages = readPageSizes(builtApp())

it('has a bar for each page, and a page for each bar', () => {
    expect(new Set(pages.map(({ name }) => name))).toEqual(new Set(Object.keys(PAGE_BARS)))
})

it.each(pages)('keeps $name within its bar, which is near', ({ bytes, name }) => {
    expect(bytes).toBeLessThanOrEqual(PAGE_BARS[name])
    expect(bytes).toBeGreaterThan(PAGE_BARS[name] * 0.9)
})
