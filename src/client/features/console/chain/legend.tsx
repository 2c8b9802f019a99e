/** What each grade means: sign, word, line and colour. */
import React from 'react'
import { say } from '../../../messages.ts'
import type { Confidence } from './chain-answer.ts'
import { gradeWord, SIGNS } from './describe.ts'

const GRADES: readonly Confidence[] = ['DETERMINISTIC', 'TEMPORAL_INFERRED', 'STRUCTURAL']

export function Legend() {
    return (
        <dl className="legend" aria-label={say('picture.legend')}>
            {GRADES.map((grade) => (
                <div key={grade}>
                    <dt>
                        <GradeTag grade={grade} />
                    </dt>
                    <dd>{say(`meaning.${grade}`)}</dd>
                </div>
            ))}
        </dl>
    )
}

/** A grade as a word with its sign, in its colour. */
export function GradeTag({ grade }: { readonly grade: Confidence }) {
    return (
        <span className={`tag ${grade}`}>
            <span aria-hidden="true">{SIGNS[grade]}</span> {gradeWord(grade)}
        </span>
    )
}
