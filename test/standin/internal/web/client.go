package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

// client has connections of its own for calls between the services, and ends those that are not answered.
var client = &http.Client{Timeout: 10 * time.Second}

// Answer is what another service said.
type Answer struct {
	Status int
	// Pod that said it, where it is a stand-in too.
	Pod         string
	ContentType string
	Body        []byte
}

// Call makes a request of another service.
func Call(ctx context.Context, method, url string, header http.Header, body io.Reader) (Answer, error) {
	request, err := http.NewRequestWithContext(ctx, method, url, body)
	if err != nil {
		return Answer{}, err
	}
	request.Header = header
	response, err := client.Do(request)
	if err != nil {
		return Answer{}, err
	}
	content, err := io.ReadAll(response.Body)
	if err := errors.Join(err, response.Body.Close()); err != nil {
		return Answer{}, fmt.Errorf("answer of %s cut off: %w", url, err)
	}
	return Answer{
		Status: response.StatusCode, Pod: response.Header.Get("X-Standin-Pod"),
		ContentType: response.Header.Get("Content-Type"), Body: content,
	}, nil
}
