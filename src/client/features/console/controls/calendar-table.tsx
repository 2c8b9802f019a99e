/** The calendar: a table of weeks with one tab stop; arrow keys go from day to day. */
import React, { useRef, type KeyboardEvent } from 'react'
import { showDay, showNumber, showWeekday } from '../../../instants.ts'
import { say } from '../../../messages.ts'
import { dayAfterKey, type Calendar, type Day } from './calendar.ts'
import { FRESH_SIGNS } from './fresh-tag.tsx'

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const

interface Props {
    readonly caption: string
    readonly calendar: Calendar
    readonly chosen: string
    readonly onChoose: (day: string) => void
}

export function CalendarTable({ calendar, caption, chosen, onChoose }: Props) {
    const table = useRef<HTMLTableElement>(null)
    const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
        const next = dayAfterKey(calendar, chosen, event.key)
        if (next === undefined) return
        event.preventDefault()
        onChoose(next)
        table.current?.querySelector<HTMLButtonElement>(`[data-day="${next}"]`)?.focus()
    }
    return (
        <table className="calendar" ref={table} onKeyDown={onKeyDown}>
            <caption>{caption}</caption>
            <thead>
                <tr>
                    {WEEKDAYS.map((at) => (
                        <th key={at} scope="col">
                            {showWeekday(at)}
                        </th>
                    ))}
                </tr>
            </thead>
            <tbody>
                {calendar.weeks.map((week, at) => (
                    <tr key={at}>
                        {week.map((day, weekday) => (
                            <td key={weekday}>
                                {day && <DayButton day={day} isChosen={day.day === chosen} onChoose={onChoose} />}
                            </td>
                        ))}
                    </tr>
                ))}
            </tbody>
        </table>
    )
}

interface DayProps extends Pick<Props, 'onChoose'> {
    readonly day: Day
    readonly isChosen: boolean
}

function DayButton({ day: { counts, day, states, worst }, isChosen, onChoose }: DayProps) {
    const words = counts.map(([state, count]) =>
        say('controls.count', { count: showNumber(count), state: say(`fresh.${state}`) }),
    )
    const [[, count] = [worst, 0]] = counts
    return (
        <button
            type="button"
            className={`day ${worst}`}
            data-day={day}
            data-state={worst}
            tabIndex={isChosen ? 0 : -1}
            aria-pressed={isChosen}
            aria-label={say('controls.day', { day: showDay(day), states: words.join(', ') })}
            onClick={() => onChoose(day)}
        >
            <span className="date">{Number(day.slice(8))}</span>
            <span className="sign">{FRESH_SIGNS[worst]}</span>
            <span className="word">{states.length > 1 ? words[0] : say(`fresh.${worst}`)}</span>
            <span className="few">{states.length > 1 ? count : ''}</span>
        </button>
    )
}
