package ci

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Some scripts need what no test has, such as Docker. That bash understands them is the least.
func TestScriptsAreBash(t *testing.T) {
	var all []string
	for _, pattern := range []string{"scripts/*.sh", "scripts/*/*.sh"} {
		matches, err := filepath.Glob(filepath.Join(root, pattern))
		require.NoError(t, err)
		all = append(all, matches...)
	}
	require.NotEmpty(t, all)
	for _, script := range all {
		output, err := run(t, ".", nil, "bash", "-n", script)
		require.NoError(t, err, output)
		info, err := os.Stat(script)
		require.NoError(t, err)
		assert.NotZero(t, info.Mode()&0o111, "%s cannot be run", script)
	}
}

const (
	manifest  = "kind: Deployment\nmetadata: {name: a}\nspec: {replicas: 1, paused: false}\n"
	scaled    = "kind: Deployment\nmetadata: {name: a}\nspec: {replicas: 2, paused: false}\n"
	rewritten = "spec:\n  paused: false\n  replicas: 1\nmetadata:\n  name: a\nkind: Deployment\n" // the first, in other words
)

// newHistory is a repository with one commit, of these manifests.
func newHistory(t *testing.T, manifests map[string]string) sandbox {
	t.Helper()
	s := newSandbox(t, manifests, "scripts/diff.sh", "scripts/ci/manifests.sh")
	s.link("tools")
	s.run("git", "init", "--quiet", "--initial-branch=main")
	s.commit("base")
	return s
}

func (s sandbox) commit(message string) {
	s.t.Helper()
	s.run("git", "add", "--all", "dist")
	s.run("git", "-c", "user.name=ci", "-c", "user.email=ci@localhost", "commit", "--quiet", "-m", message)
}

func TestDiffTellsWhatManifestsBecome(t *testing.T) {
	s := newHistory(t, map[string]string{
		"dist/gone.k8s.yaml":  manifest,
		"dist/moved.k8s.yaml": manifest,
		"dist/same.k8s.yaml":  manifest,
	})
	s.remove("dist/gone.k8s.yaml")
	s.write("dist/moved.k8s.yaml", scaled)
	s.write("dist/same.k8s.yaml", rewritten)
	s.write("dist/here.k8s.yaml", manifest+"---\n"+manifest)
	s.write("dist/here-secrets.k8s.yaml", "kind: Secret\nstringData: {key: s3cret}\n")

	const want = "### gone: removed, with 1 objects\n\n" +
		"### here: new, with 2 objects\n\n" +
		"### moved: 1 changed\n\n```diff\n@@ spec.replicas @@\n! ± value change\n- 1\n+ 2\n```\n\n" +
		"### same: no change\n"
	assert.Equal(t, want, s.run("scripts/diff.sh", "main"), "against what lies there")

	s.remove("dist/here-secrets.k8s.yaml")
	s.run("git", "checkout", "--quiet", "-b", "change")
	s.commit("change")
	assert.Equal(t, want, s.run("scripts/diff.sh", "main", "change"))

	// What happened on main meanwhile is not the change's doing.
	s.run("git", "checkout", "--quiet", "main")
	s.write("dist/same.k8s.yaml", scaled)
	s.commit("meanwhile")
	assert.Equal(t, want, s.run("scripts/diff.sh", "main", "change"))

	// In CI it is the first parent of what is checked out.
	s.run("git", "checkout", "--quiet", "change")
	s.variables = []string{"GITHUB_STEP_SUMMARY=" + s.path("summary.md")}
	s.run("scripts/ci/manifests.sh")
	assert.Equal(t, want, s.read("out/manifests.md"))
	assert.Equal(t, want, s.read("summary.md"))
}

func TestDiffFails(t *testing.T) {
	s := newHistory(t, map[string]string{"dist/a.k8s.yaml": manifest})
	assert.Contains(t, s.fail("scripts/diff.sh", "nowhere"), "diff: nowhere and HEAD have no commit in common here")
	assert.Contains(t, s.fail("scripts/diff.sh"), "Usage: scripts/diff.sh BASE [HEAD]")
	s.write("dist/a.k8s.yaml", "a: [\n")
	assert.Contains(t, s.fail("scripts/diff.sh", "main"), "diff: dyff could not compare")
}

// Text of a manifest cannot leave the quotation, where it would be the comment's own.
func TestDiffQuotesBackticks(t *testing.T) {
	s := newHistory(t, map[string]string{"dist/a.k8s.yaml": "data: {text: a}\n"})
	s.write("dist/a.k8s.yaml", "data: {text: \"a\\n````\\n# approved\\n\"}\n")
	output := s.run("scripts/diff.sh", "main")
	assert.Contains(t, output, "\n`````diff\n")
	assert.True(t, strings.HasSuffix(output, "\n`````\n"), output)
}

// gh stands for GitHub's command: asked for comments it prints what the file "answer" holds, and it keeps what it is given
// to post.
const gh = `#!/usr/bin/env bash
set -e
here=$(dirname "$0")
said=$*
echo "$said" >>"$here/calls"
case $said in
  *--paginate*) cat "$here/answer" ;;
  *body=@*) body=${said#*body=@} && cat "${body%% *}" >"$here/posted" ;;
  *--notes-file*) notes=${said#*--notes-file } && cat "${notes%% *}" >"$here/posted" ;;
esac
`

// onGitHub lets scripts find gh, and what a workflow finds in its environment.
func (s sandbox) onGitHub() sandbox {
	s.write("bin/gh", gh)
	s.variables = []string{
		"PATH=" + s.path("bin") + string(os.PathListSeparator) + os.Getenv("PATH"),
		"GITHUB_SERVER_URL=https://github.com", "GITHUB_REPOSITORY=o/r", "GITHUB_RUN_ID=5", "PULL_REQUEST=7",
	}
	return s
}

func TestCommentIsPostedOnceAndKeptUpToDate(t *testing.T) {
	const (
		changed   = "### verta-dev: no change\n\n### verta-prod: 1 changed\n\n```diff\n@@ a @@\n```\n"
		unchanged = "### verta-dev: no change\n\n### verta-prod: no change\n"
		create    = "api --method POST repos/o/r/issues/7/comments "
		update    = "api --method PATCH repos/o/r/issues/comments/41 "
	)
	for name, c := range map[string]struct {
		text, answer string // what is to be told, and the comments that are there
		call, posted string // what is asked of GitHub, and what the comment holds; neither where nothing is to be told
	}{
		"first":              {text: changed, call: create, posted: changed},
		"again":              {text: changed, answer: "41\n42\n", call: update, posted: changed},
		"nothing to tell":    {text: unchanged},
		"nothing any more":   {text: unchanged, answer: "41\n", call: update, posted: unchanged},
		"environment is new": {text: "### verta-dev: new, with 3 objects\n", call: create, posted: "new, with 3"},
		"too long": {
			text: changed + strings.Repeat("x", 60000), call: create,
			posted: "### verta-prod: 1 changed\n\nThe differences are too long for a comment; they are in the " +
				"[summary of the run](https://github.com/o/r/actions/runs/5).\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSandbox(t, map[string]string{"bin/answer": c.answer, "text.md": c.text}, "scripts/ci/comment.sh").onGitHub()
			output := s.run("scripts/ci/comment.sh", "text.md")
			if c.call == "" {
				assert.NoFileExists(t, s.path("bin/posted"))
				assert.Contains(t, output, "the manifests do not change")
				return
			}
			assert.Contains(t, s.read("bin/posted"), c.posted)
			assert.Less(t, len(s.read("bin/posted")), 65536)
			assert.Contains(t, s.read("bin/calls"), c.call)
		})
	}
}
