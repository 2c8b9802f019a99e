/** The lint rule that asks every file for a first sentence saying what it is for. */

/** Reports a file whose first token is code rather than a comment. */
export const openingSentenceRule = {
    meta: {
        type: 'suggestion',
        schema: [],
        messages: { missing: 'the file does not open with a sentence that says what it is for' },
    },
    create(context) {
        return {
            Program(node) {
                const first = context.sourceCode.ast.tokens[0]
                const comment = context.sourceCode.getAllComments().find((one) => one.type !== 'Shebang')
                const opens = comment && (!first || comment.range[0] < first.range[0])
                if (!opens) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' })
            },
        }
    },
}
