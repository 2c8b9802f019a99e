/** The section of the controls: how fresh the evidence of each one was on each day. */
import React, { useEffect, useMemo, useState } from 'react'
import { showDay } from '../../../instants.ts'
import { say } from '../../../messages.ts'
import { consoleApi } from '../console-api.ts'
import { SectionStatus } from '../section-status.tsx'
import { useAnswer } from '../use-answer.ts'
import { toCalendar, type Series } from './calendar.ts'
import { CalendarTable } from './calendar-table.tsx'
import { DayPanel } from './day-panel.tsx'
import type { FreshnessAnswer } from './freshness-answer.ts'
import { FreshLegend } from './fresh-tag.tsx'

export function FreshnessSection() {
    const [asked, ask] = useAnswer<FreshnessAnswer>()
    useEffect(() => void ask(consoleApi.freshness), [ask])
    const { answer, isWaiting } = asked
    return (
        <section id="controls" aria-labelledby="controls-title" aria-busy={isWaiting}>
            <h2 id="controls-title">{say('controls.title')}</h2>
            <SectionStatus asked={asked} loading={say('controls.loading')} />
            {answer !== null &&
                (answer.controls.length === 0 ? <p>{say('controls.none')}</p> : <Freshness answer={answer} />)}
        </section>
    )
}

function Freshness({ answer }: { readonly answer: FreshnessAnswer }) {
    const [only, setOnly] = useState('')
    const [day, setDay] = useState(answer.to)
    const calendar = useMemo(() => toCalendar(answer, only === '' ? null : only), [answer, only])
    const chosen = calendar.weeks.flat().find((one) => one?.day === day)
    return (
        <>
            <p className="row">
                <label>
                    {say('controls.show')}
                    <select value={only} onChange={(event) => setOnly(event.target.value)}>
                        <option value="">{say('controls.all')}</option>
                        {calendar.series.map((one) => (
                            <option key={one.key} value={one.key}>
                                {nameOf(one)}
                            </option>
                        ))}
                    </select>
                </label>
            </p>
            {!answer.is_complete && <p>{say('controls.incomplete')}</p>}
            <div className="beside">
                <div className="measured">
                    <CalendarTable
                        caption={say('controls.caption', { from: showDay(answer.from), to: showDay(answer.to) })}
                        calendar={calendar}
                        chosen={day}
                        onChoose={setDay}
                    />
                    <FreshLegend />
                </div>
                {chosen && <DayPanel day={chosen} nameOf={nameOf} />}
            </div>
        </>
    )
}

function nameOf({ controlId, entity, objective }: Series): string {
    const values = { control: controlId, objective, entity }
    return say(entity === '' ? 'controls.name' : 'controls.nameEntity', values)
}
