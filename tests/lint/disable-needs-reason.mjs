/** An exemption from a rule says why: `// eslint-disable-next-line complexity -- one case a record type`. */
export const disableNeedsReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Say after "--" why this exemption is right.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const [directive, reason = ''] = comment.value.split(/\s--\s/);
          if (/^\s*eslint-disable/.test(directive) && reason.trim() === '') {
            context.report({ loc: comment.loc, messageId: 'missing' });
          }
        }
      },
    };
  },
};
