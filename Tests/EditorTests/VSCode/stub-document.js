'use strict';

const { Position } = require('./stub-types');

/** A document as VS Code holds it: lines and columns in UTF-16 code units, a version that grows with each change. */
class TextDocument {
  constructor(uri, languageId, text) {
    this.uri = uri;
    this.languageId = languageId;
    this.text = text;
    this.version = 1;
  }

  getText(range) {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
  }

  get starts() {
    const starts = [0];
    for (const match of this.text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
    return starts;
  }

  get lineCount() {
    return this.starts.length;
  }

  lineAt(line) {
    const { starts } = this;
    const end = line + 1 < starts.length ? starts[line + 1] : this.text.length;
    const text = this.text.slice(starts[line], end).replace(/[\r\n]+$/, '');
    return { text, range: { start: new Position(line, 0), end: new Position(line, text.length) } };
  }

  offsetAt({ line, character }) {
    const { starts } = this;
    if (line >= starts.length) return this.text.length;
    return starts[line] + Math.min(character, this.lineAt(line).text.length);
  }

  positionAt(offset) {
    const { starts } = this;
    const line = starts.findLastIndex(start => start <= offset);
    return new Position(line, offset - starts[line]);
  }

  /**
   * Applies edits that all speak of the text as it is.
   * @returns the change event
   */
  apply(edits) {
    const changes = edits
      .map(({ range, newText }) => ({
        range, rangeOffset: this.offsetAt(range.start), rangeLength: this.offsetAt(range.end) - this.offsetAt(range.start), text: newText,
      }))
      // From the last to the first, as VS Code tells of them.
      .sort((first, second) => second.rangeOffset - first.rangeOffset);
    for (const { rangeOffset, rangeLength, text } of changes) {
      this.text = this.text.slice(0, rangeOffset) + text + this.text.slice(rangeOffset + rangeLength);
    }
    this.version += 1;
    return { document: this, contentChanges: changes };
  }
}

module.exports = { TextDocument };
