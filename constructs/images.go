package constructs

import (
	"cmp"
	"strings"

	"github.com/distribution/reference"
)

// The images this library was written for. Third-party images carry a digest, so that the same manifests always run
// the same bytes.
const (
	// DefaultRegistry is where Verta's own images come from.
	DefaultRegistry = "ghcr.io"
	// DefaultVersion is the tag of Verta's own images: the design's appVersion.
	DefaultVersion = "1.0.0"

	backendRepository     = "niekcandaele/verta-backend"
	frontendRepository    = "niekcandaele/verta-frontend"
	mlRepository          = "niekcandaele/verta-ml"
	publishedMLRepository = "niekcandaele/verta-ml-service"
)

// DefaultRedisImage is the official image, pinned.
var DefaultRedisImage = Image{
	Registry:   "docker.io",
	Repository: "library/redis",
	Tag:        "8.2.3-alpine",
	Digest:     "sha256:08ad0b1d280850169a790dba1393ff7a90aef951fc19632cf4d3ce4f78e679ba",
}

// Image says which container image to run. An empty field takes the component's default.
type Image struct {
	// Registry is the host, with a port if need be. Default: ghcr.io for Verta's images, docker.io for Redis. Optional.
	Registry string `json:"registry,omitempty"`
	// Repository is the path within the registry, like "niekcandaele/verta-backend". Default: the component's. Optional.
	Repository string `json:"repository,omitempty"`
	// Tag is the version. Default: the component's; none where only a digest is given. Optional.
	Tag string `json:"tag,omitempty"`
	// Digest pins the image by content, like "sha256:" and 64 hexadecimal digits; it wins over the tag.
	// Default: the component's; none where another repository or tag is given. Optional.
	Digest string `json:"digest,omitempty"`
	// PullPolicy is Always, IfNotPresent or Never. Default: Always for the tag "latest", else IfNotPresent. Optional.
	PullPolicy string `json:"pullPolicy,omitempty"`
}

func (i Image) withDefaults(d Image) Image {
	// A digest belongs to one repository and tag: it is only taken over together with them, and a tag is only
	// taken over where nothing else says which image is meant.
	if i.Repository == "" && i.Tag == "" && i.Digest == "" {
		i.Tag, i.Digest = d.Tag, d.Digest
	}
	if i.Digest == "" {
		i.Tag = cmp.Or(i.Tag, d.Tag)
	}
	i.Registry = cmp.Or(i.Registry, d.Registry)
	i.Repository = cmp.Or(i.Repository, d.Repository)
	if i.PullPolicy == "" {
		i.PullPolicy = "IfNotPresent"
		if i.Digest == "" && (i.Tag == "latest" || i.Tag == "") {
			i.PullPolicy = "Always"
		}
	}
	return i
}

// Reference is the image as a container runtime reads it: registry/repository:tag@digest.
func (i Image) Reference() string {
	ref := i.Registry + "/" + i.Repository
	if i.Tag != "" {
		ref += ":" + i.Tag
	}
	if i.Digest != "" {
		ref += "@" + i.Digest
	}
	return ref
}

// version is the image's version for the version label: the tag, or the start of the digest.
func (i Image) version() string {
	if i.Tag != "" {
		return i.Tag
	}
	digest := strings.TrimPrefix(i.Digest, "sha256:")
	return digest[:min(12, len(digest))]
}

// Mutable tells whether the image can be another one tomorrow: no digest pins it, and its tag is one that is moved from
// image to image: none at all, a word, or a version that leaves parts open.
func (i Image) Mutable() bool {
	if i.Digest != "" {
		return false
	}
	switch i.Tag {
	case "", "latest", "main", "master", "dev", "develop", "edge", "nightly", "stable":
		return true
	}
	version, suffix, _ := strings.Cut(strings.TrimPrefix(i.Tag, "v"), "-")
	if suffix != "" && strings.Trim(suffix, "0123456789-") == "" {
		return false // a date
	}
	numbers := strings.Trim(version, "0123456789.") == ""
	return numbers && strings.Count(version, ".") < 2
}

// registryHost is the first part of a repository where that is a host, as container runtimes tell it: it has a dot or a
// port, or is localhost.
func registryHost(repository string) string {
	first, _, more := strings.Cut(repository, "/")
	if more && (strings.ContainsAny(first, ".:") || first == "localhost") {
		return first
	}
	return ""
}

func (i Image) check(c *checker) {
	if host := registryHost(i.Repository); host != "" {
		c.add("image.repository", i.Repository, "begins with a registry host",
			"put "+host+" into image.registry and leave it out here")
		return
	}
	c.oneOf("image.pullPolicy", i.PullPolicy, "Always", "IfNotPresent", "Never")
	if _, err := reference.ParseNamed(i.Reference()); err != nil {
		c.add("image", i.Reference(), "is not an image reference ("+err.Error()+")",
			"use registry host/repository:tag, or a digest of sha256: and 64 hexadecimal digits")
	}
}

// ImageSet chooses which facts about Verta's images the manifests are made for.
type ImageSet string

const (
	// ImagesDesign are images built to the design: several backends may run side by side, every service serves its
	// metrics. The default.
	ImagesDesign ImageSet = "design"
	// ImagesPublished are the images that the project published in September 2025. One backend process holds the
	// Discord gateway, the workers and the schedulers, so it runs alone and is replaced with Recreate.
	ImagesPublished ImageSet = "published"
)

// imageFacts is what the manifests need to know about a set of images.
type imageFacts struct {
	mlRepository   string
	mlHealthPath   string
	backendCommand []string // nil: the image's own
	migrateCommand []string
	// migrationStatusCommand lists the migrations and changes nothing.
	migrationStatusCommand []string
	frontendReadinessPath  string
	singleBackend          bool
	servesMetrics          bool
}

var factsOf = map[ImageSet]imageFacts{
	ImagesDesign: {
		mlRepository:           mlRepository,
		mlHealthPath:           "/ml/health",
		migrateCommand:         []string{"npm", "run", "migrate:deploy"},
		migrationStatusCommand: []string{"npm", "run", "migrate:status"},
		frontendReadinessPath:  "/",
		servesMetrics:          true,
	},
	// The published backend image is the development stage of its Dockerfile: its own command starts nodemon, which
	// does not pass signals on, and its package.json has no migrate:deploy.
	ImagesPublished: {
		mlRepository:           publishedMLRepository,
		mlHealthPath:           "/health",
		backendCommand:         []string{"node", "--import", "tsx", "src/index.ts"},
		migrateCommand:         []string{"node", "--import", "tsx", "scripts/migrate.ts", "latest"},
		migrationStatusCommand: []string{"node", "--import", "tsx", "scripts/migrate.ts", "status"},
		frontendReadinessPath:  "/api/hello",
		singleBackend:          true,
	},
}

// facts of the set; those of the design where the set is empty or unknown, which check reports.
func (s ImageSet) facts() imageFacts {
	if f, ok := factsOf[s]; ok {
		return f
	}
	return factsOf[ImagesDesign]
}

func (s ImageSet) check(c *checker) {
	c.oneOf("imageSet", string(s), string(ImagesDesign), string(ImagesPublished))
}
