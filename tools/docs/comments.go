package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
)

// comments are the doc comments of types and fields, each in one line, by names like "apps.Global" and
// "apps.Global.Domain".
type comments map[string]string

// readComments reads them from the Go files of packages, by their folders below the root.
func readComments(packages ...string) (comments, error) {
	c := comments{}
	for _, name := range packages {
		files, err := filepath.Glob(filepath.Join(root, name, "*.go"))
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, fmt.Errorf("no Go files in %s; run it in tools/docs of the repository", filepath.Join(root, name))
		}
		for _, file := range files {
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				return nil, err
			}
			c.add(name, parsed)
		}
	}
	return c, nil
}

func (c comments) add(name string, file *ast.File) {
	for _, declaration := range file.Decls {
		types, ok := declaration.(*ast.GenDecl)
		if !ok || types.Tok != token.TYPE {
			continue
		}
		for _, spec := range types.Specs {
			spec, ok := spec.(*ast.TypeSpec)
			if !ok {
				continue
			}
			typeName := name + "." + spec.Name.Name
			c[typeName] = oneLine(types.Doc)
			if spec.Doc != nil {
				c[typeName] = oneLine(spec.Doc)
			}
			fields, ok := spec.Type.(*ast.StructType)
			if !ok {
				continue
			}
			for _, field := range fields.Fields.List {
				for _, fieldName := range field.Names {
					c[typeName+"."+fieldName.Name] = oneLine(field.Doc)
				}
			}
		}
	}
}

// goLink is a link to a Go name, [Edge] or [*Edge], which readers of the reference do not see. They are given the word.
var goLink = regexp.MustCompile(`\[\*?([A-Z]\w*)\]`)

func oneLine(doc *ast.CommentGroup) string {
	text := strings.Join(strings.Fields(doc.Text()), " ")
	return goLink.ReplaceAllStringFunc(text, func(link string) string {
		return strings.ToLower(inWords(strings.Trim(link, "[*]")))
	})
}

// nameOf is the name of a type as comments know it.
func nameOf(t reflect.Type) string { return path.Base(t.PkgPath()) + "." + t.Name() }

// doc is what a comment says of a key.
type doc struct {
	text string
	// fallback is what holds where nothing is set; empty if the comment names none.
	fallback string
	// required is "required", if need be with a condition, or empty.
	required string
}

// ending of a field's comment: a default if there is one, then whether the field must be set.
var ending = regexp.MustCompile(`^(.*?)(?: Default: (.+)\.)? (Optional|Required(?: where .+)?)\.$`)

// of reads the comment of a field. An error says what the comment lacks.
func (c comments) of(f field) (doc, error) {
	name := nameOf(f.owner) + "." + f.goName
	comment := c[name]
	if comment == "" {
		return doc{}, fmt.Errorf("%s has no doc comment; write one, it is what operators read", name)
	}
	d := doc{text: comment}
	if parts := ending.FindStringSubmatch(comment); parts != nil {
		d.text, d.fallback = parts[1], parts[2]
		if parts[3] != "Optional" {
			d.required = "r" + parts[3][1:]
		}
	}
	if f.isLeaf() && d.fallback == "" && d.required == "" {
		return d, fmt.Errorf(`%s: the comment says neither default nor duty; end it with "Default: X. Optional." or "Required."`, name)
	}
	return d, nil
}

// inYAML is the text with the key's own name at its start, quoted, in place of the Go name. A Go name that is a plain
// word stays, as in "Size of the volume".
func (d doc) inYAML(f field, quote string) string {
	rest, ok := strings.CutPrefix(d.text, f.goName)
	plain := strings.ToLower(f.name) == f.name && !strings.Contains(f.name, "-")
	if !ok || plain || !strings.ContainsAny(rest[:min(1, len(rest))], " ,;.") {
		return d.text
	}
	return quote + f.name + quote + rest
}
