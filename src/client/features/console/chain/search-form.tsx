/** The search by record number or automation, and what it finds. */
import React, { useEffect, useState } from 'react'
import { say, sayCount } from '../../../messages.ts'
import { consoleApi, type AutomationPage } from '../console-api.ts'
import { useAnswer } from '../use-answer.ts'
import type { AutomationEntry, ExecutionState } from './chain-answer.ts'
import { toSearch, type Search } from './search-text.ts'
import type { View } from './view-address.ts'

interface Props {
    readonly view: View
    readonly onChoose: (view: View) => void
}

interface Found extends AutomationPage {
    readonly search: Search
}

export function SearchForm({ onChoose, view }: Props) {
    const [text, setText] = useState(view.record ?? '')
    const [asked, ask] = useAnswer<Found>()
    const search = async (what: Search) => {
        const found = await ask(async () => ({ ...(await consoleApi.search(what)), search: what }))
        if (found?.automations.length === 1 && what.by !== 'all') choose(found.automations[0], what)
    }
    const choose = ({ id }: AutomationEntry, what: Search) =>
        onChoose({ automation: id, record: what.by === 'record' ? what.text : null })

    useEffect(() => {
        if (view.automation === null) void search(view.record === null ? { by: 'all' } : toSearch(view.record))
        // Only what the address asked for when the page was opened.
    }, [])

    const { answer, failure, isWaiting } = asked
    return (
        <div>
            <form
                className="row"
                role="search"
                onSubmit={(event) => {
                    event.preventDefault()
                    void search(toSearch(text))
                }}
            >
                <label>
                    {say('search.label')}
                    <input
                        type="search"
                        value={text}
                        aria-describedby="search-hint"
                        onChange={(event) => setText(event.target.value)}
                    />
                </label>
                <button type="submit">{say('search.submit')}</button>
                <span id="search-hint" className="hint">
                    {say('search.hint')}
                </span>
            </form>
            <p role="status" className="quiet-status">
                {failure ?? (isWaiting ? say('search.loading') : answer === null ? '' : summarise(answer))}
            </p>
            {answer !== null && answer.automations.length > 0 && (
                <ul className="results" aria-label={say('search.found')}>
                    {[...answer.automations].sort(provenFirst).map((one) => (
                        <li key={one.id}>
                            <button
                                type="button"
                                className="result"
                                aria-pressed={one.id === view.automation}
                                onClick={() => choose(one, answer.search)}
                            >
                                <strong>{one.name}</strong>
                                <span>{say(`kind.${one.kind}`)}</span>
                                <span className={`state ${one.state}`}>{say(`state.${one.state}`)}</span>
                            </button>
                        </li>
                    ))}
                </ul>
            )}
        </div>
    )
}

function summarise({ automations, next_cursor, search }: Found): string {
    if (automations.length === 0)
        return say(`search.none.${search.by}`, { query: search.by === 'all' ? '' : search.text })
    if (next_cursor !== null) return say('search.more', { count: automations.length })
    return sayCount('search.results', automations.length)
}

const ORDER: readonly ExecutionState[] = ['proven', 'inferred', 'unproven', 'unknown']

function provenFirst(one: AutomationEntry, other: AutomationEntry): number {
    return ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || one.name.localeCompare(other.name)
}
