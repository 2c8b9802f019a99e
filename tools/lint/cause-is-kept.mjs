/** The lint rule that keeps the cause of an exception: what is caught is used, so that its description reaches the log. */

/** Reports a `catch` without a parameter, and one whose parameter nobody reads. */
export const causeIsKeptRule = {
    meta: {
        type: 'problem',
        schema: [],
        messages: {
            dropped: 'the catch drops its cause: use attempt() of platform/edge.ts, the port faults, or a Result',
        },
    },
    create(context) {
        return {
            CatchClause(node) {
                const variables = node.param === null ? [] : context.sourceCode.getDeclaredVariables(node)
                if (!variables.some(({ references }) => references.some((reference) => reference.isRead())))
                    context.report({ node, messageId: 'dropped' })
            },
        }
    },
}
