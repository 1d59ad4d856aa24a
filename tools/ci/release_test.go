package ci

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const changelog = `# Changelog

Words.

## [Unreleased]

- Later.

## [1.1.0] - 2026-02-01

### Added

- One thing,
  in two lines. See [a page](docs/a.md#part) and [a site](https://example.com/x).

## [1.0.0] - unreleased

- Undated.

## [0.9.0] - 2025-12-01

[1.1.0]: https://example.com/1.1.0
`

const notes = "### Added\n\n- One thing,\n  in two lines. See [a page](docs/a.md#part) and [a site](https://example.com/x).\n"

func TestNotesAreTheChangelogsSection(t *testing.T) {
	s := newSandbox(t, map[string]string{"CHANGELOG.md": changelog}, "scripts/release/notes.sh")
	assert.Equal(t, notes, s.run("scripts/release/notes.sh", "1.1.0"))
	for version, fault := range map[string]string{
		"1.2.0": `CHANGELOG.md has no section "## [1.2.0] - `,
		"1.1":   `CHANGELOG.md has no section "## [1.1] - `,
		"1.0.0": "CHANGELOG.md gives no date for the release: ## [1.0.0] - unreleased",
		"0.9.0": "CHANGELOG.md says nothing below ## [0.9.0] - 2025-12-01",
	} {
		assert.Contains(t, s.fail("scripts/release/notes.sh", version), fault)
	}
	s.remove("CHANGELOG.md")
	assert.Contains(t, s.fail("scripts/release/notes.sh", "1.1.0"), "there is no CHANGELOG.md")
}

// makefile makes a chart of one file, as far as the check looks at it.
const makefile = `
chart:
	rm -rf out/chart && mkdir -p out/chart/verta
	printf 'name: verta\nversion: %s\nappVersion: "%s"\n' $(VERSION) $(VERSION) >out/chart/verta/Chart.yaml
	tar -C out/chart -czf out/chart/verta-$(VERSION).tgz verta
`

func TestCheckComparesVersions(t *testing.T) {
	s := newSandbox(t, map[string]string{
		"CHANGELOG.md": changelog, "Makefile": makefile, "apps/prod.go": "package apps\n\nconst Version = \"1.1.0\"\n",
	}, "scripts/release/check.sh", "scripts/release/notes.sh")
	s.variables = []string{"VERSION=1.1.0"} // of the chart
	assert.Contains(t, s.run("scripts/release/check.sh", "v1.1.0"), "v1.1.0, apps.Version, the chart and the changelog agree\n")

	output := s.fail("scripts/release/check.sh", "v1.2.0")
	for _, fault := range []string{ // all at once
		`the tag is v1.2.0, and apps.Version in apps/prod.go is "1.1.0"`,
		`the tag is v1.2.0, and version of the chart is "1.1.0"`,
		`the tag is v1.2.0, and appVersion of the chart is "1.1.0"`,
		`CHANGELOG.md has no section "## [1.2.0] - `,
	} {
		assert.Contains(t, output, fault)
	}
	for _, tag := range []string{"1.1.0", "v1.1", "v01.1.0", "v1.1.0 "} {
		assert.Contains(t, s.fail("scripts/release/check.sh", tag), "is not v and a semantic version")
	}

	s.variables = []string{"VERSION=1.0.0"}
	output = s.fail("scripts/release/check.sh", "v1.1.0")
	assert.Contains(t, output, `version of the chart is "1.0.0"`)
	assert.NotContains(t, output, "apps.Version")

	s.write("Makefile", "chart:\n\tfalse\n")
	assert.Contains(t, s.fail("scripts/release/check.sh", "v1.1.0"), "make chart failed\n")
}

func TestImagesListsEachOnce(t *testing.T) {
	s := newSandbox(t, map[string]string{
		"manifests/a.k8s.yaml": `
spec:
  template:
    spec:
      initContainers: [{name: a, image: example.com/b:1}]
      containers: [{name: b, image: "example.com/a:1@sha256:00"}, {name: c, image: example.com/b:1}]
---
data: {note: "image: example.com/not-an-image:1"}
`,
		"manifests/b.k8s.yaml": "spec: {jobTemplate: {spec: {template: {spec: {containers: [{image: example.com/c:2}]}}}}}\n",
		"empty/a.k8s.yaml":     "data: {}\n",
	}, "scripts/release/images.sh")
	s.link("node_modules")
	assert.Equal(t, "example.com/a:1@sha256:00\nexample.com/b:1\nexample.com/c:2\n", s.run("scripts/release/images.sh", "manifests"))
	assert.Contains(t, s.fail("scripts/release/images.sh", "empty"), "no image in empty")
}

func TestPublishSendsWhatWasSigned(t *testing.T) {
	s := newSandbox(t, map[string]string{
		"out/release/a.yaml": "a\n", "out/release-chart.txt": "ghcr.io/o/charts/verta@sha256:00\n", "out/release-notes.md": notes,
	}, "scripts/release/publish.sh").onGitHub()
	s.write("out/release/checksums.txt", "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  a.yaml\n")
	assert.Contains(t, s.fail("scripts/release/publish.sh", "v1.1.0"), "out/release is not signed")

	s.write("out/release/checksums.txt.sigstore.json", "{}\n")
	s.run("scripts/release/publish.sh", "v1.1.0")
	assert.Equal(t, "### Added\n\n- One thing, in two lines. See [a page](https://github.com/o/r/blob/v1.1.0/docs/a.md#part) and "+
		"[a site](https://example.com/x).\n\nHelm chart: ghcr.io/o/charts/verta@sha256:00. "+
		"[How to verify](https://github.com/o/r/blob/v1.1.0/docs/releasing.md) what is here.\n", s.read("bin/posted"))

	s.run("scripts/release/publish.sh", "v1.1.0-rc.1")
	const files = " out/release/a.yaml out/release/checksums.txt out/release/checksums.txt.sigstore.json\n"
	assert.Equal(t, "release create v1.1.0 --verify-tag --title v1.1.0 --notes-file out/release-body.md"+files+
		"release create v1.1.0-rc.1 --verify-tag --title v1.1.0-rc.1 --notes-file out/release-body.md --prerelease"+files, s.read("bin/calls"))

	s.write("out/release/a.yaml", "b\n")
	assert.Contains(t, s.fail("scripts/release/publish.sh", "v1.1.0"), "a.yaml: FAILED")
}
