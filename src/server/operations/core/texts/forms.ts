/** The English texts that stand on forms. */

/** Every text by the name of its message; `{name}` stands for a value. */
export const FORM_TEXTS = {
    'form.whatToDo': 'What to do: {advice}',
} as const
