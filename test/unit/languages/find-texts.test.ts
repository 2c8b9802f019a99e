/** No text for people stands outside of the messages: over all pages and the whole server; and what finds such texts finds planted ones. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPageTexts, findShownTexts } from '../../../tools/languages/find-texts.ts'
import { englishTexts, PAGE_NAMES } from '../../../src/server/operations/core/texts/page-texts.ts'

const SRC = join(__dirname, '../../../src')
const filesOf = (folder: string, ending: RegExp): readonly string[] =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => ending.test(file) && !/generated|node_modules/.test(file))
        .map((file) => join(folder, file))
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8')

/** Shown where the messages cannot be read. */
const ALLOWED = ['The texts of this page could not be loaded. Reload the page.']

it.each(filesOf('client', /\.tsx?$/))('%s has no text of its own', (file) => {
    expect(findPageTexts(file, textOf(file)).filter((text) => !ALLOWED.includes(text))).toEqual([])
})

it('no script of the server shows a text that is no message', () => {
    const files = [...filesOf('server', /\.[jt]s$/), ...filesOf('fluent', /\.(server|client)\.js$/)]
    expect(files.length).toBeGreaterThan(500)
    expect(files.flatMap((file) => findShownTexts(file, textOf(file)).map((text) => `${file}: ${text}`))).toEqual([])
})

describe('finds what is planted', () => {
    it.each([
        ['between tags', `<p>Hello</p>`, ['Hello']],
        ['in braces', `<p>{'Hello'}</p>`, ['Hello']],
        ['in one branch of two', `<p>{isOpen ? say('a.b') : 'Closed'}</p>`, ['Closed']],
        ['behind a condition', `<p>{count > 0 && \`\${count} rows\`}</p>`, ['{} rows']],
        ['in a label that is heard', `<button aria-label="Close" />`, ['Close']],
        ['in a label with a value', `<button aria-label={\`Copy: \${label}\`} />`, ['Copy: {}']],
        ['in a title', `<a title={'More'} />`, ['More']],
        ['in a placeholder', `<input placeholder="Search here" />`, ['Search here']],
        ['in the text of a message', `setMessage({ text: 'Loading', isError: false })`, ['Loading']],
        ['in a label that a component takes', `<Copied label="Webhook address" value={url} />`, ['Webhook address']],
        ['in a constant', `const WHY = 'The instance did not say why'`, ['The instance did not say why']],
        ['in what a function answers', `function why() { return \`Checked \${at} times\` }`, ['Checked {} times']],
        ['as a value of a text', `<p>{say('a.b', { state: 'done now' })}</p>`, ['done now']],
    ])('%s', (_where, code, texts) => expect(findPageTexts('planted.tsx', code)).toEqual(texts))

    it.each([
        ['gs.addInfoMessage("It is done")', ['It is done']],
        ['gs.addErrorMessage(`${number} is not done`)', ['{} is not done']],
    ])('on the server: %s', (code, texts) => expect(findShownTexts('planted.ts', code)).toEqual(texts))
})

describe('leaves alone what is no text', () => {
    it.each([
        ['keys of texts', `<p>{say('chain.title')} {say(isOpen ? 'a.open' : 'a.closed')}</p>`],
        ['classes and ids', `<p className="row fill" id={'details-title'} data-state="open">{children}</p>`],
        ['compared values', `<p>{state === 'open' && say('a.b')}</p>`],
        ['signs', `<p>{' · '}{', '}✓</p>`],
        ['queries and paths', `const path = \`/\${table}.do?sys_id=\${id}\``],
        ['errors for developers', `throw new Error('No such node here')`],
    ])('%s', (_what, code) => expect(findPageTexts('plain.tsx', code)).toEqual([]))

    it('calls that are given a message', () =>
        expect(findShownTexts('plain.ts', 'gs.addInfoMessage(toHtml(message))')).toEqual([]))
})

it('has every text of a page in use: each key, or its family, stands in the code of the pages', () => {
    const code = filesOf('client', /\.tsx?$/)
        .map(textOf)
        .join('\n')
    const families = [...code.matchAll(/[`']([\w.]+?)\.\$\{/g), ...code.matchAll(/sayWord\(\s*'([\w.]+)'/g)].map(
        ([, family]) => family,
    )
    const unused = PAGE_NAMES.flatMap((page) => Object.keys(englishTexts(page))).filter((key) => {
        const base = key.replace(/\.(one|other)$/, '')
        if (key === 'language' || /^\w+\.document$/.test(key) || code.includes(`'${base}'`)) return false
        return !families.some((family) => base.startsWith(`${family}.`))
    })
    // What a check found is a sentence of a route, looked up by its English words.
    expect(unused.filter((key) => !key.startsWith('finding.'))).toEqual([])
})
