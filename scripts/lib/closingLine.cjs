/** Jest reporter: ends the run with one line that says how many tests passed and failed. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const failed = results.numFailedTests + broken;
    process.stdout.write(
      `\n${results.numPassedTests} passed, ${failed} failed\n`,
    );
  }
};
