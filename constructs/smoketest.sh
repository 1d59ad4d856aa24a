#!/bin/sh
# Asks every part of an installation whether it works, from inside the cluster. Each check prints one line, PASS, FAIL or
# SKIP; all of them are made, and the exit status is 1 if any failed. It needs a POSIX shell, busybox' wget and redis-cli.
set -u

passed=0
failed=0

# check NAME FUNCTION runs one check. A second and third attempt bridge what takes a moment in a cluster: network
# policies that are not in force yet for this pod, a pod that is just being replaced. The last line that the function
# prints says what went wrong; it never prints a credential.
check() {
  attempt=1
  while ! said=$("$2" 2>&1); do
    if [ "$attempt" -ge "$SMOKE_ATTEMPTS" ]; then
      failed=$((failed + 1))
      printf 'FAIL %s: %s\n' "$1" "$(printf '%s\n' "$said" | tail -n 1 | cut -c 1-300)"
      return
    fi
    attempt=$((attempt + 1))
    sleep "$SMOKE_PAUSE_SECONDS"
  done
  passed=$((passed + 1))
  printf 'PASS %s\n' "$1"
}

skip() { printf 'SKIP %s: %s\n' "$1" "$2"; }

# get prints what a URL answers; anything but 200 is an error, and its last line says which. wget has a time limit too, but
# some builds of busybox crash with it.
get() { timeout "$SMOKE_TIMEOUT_SECONDS" wget -q -O - "$@"; }

# reason prints the words of a program that failed. One that was ended by its time limit had none; some shells say so.
reason() {
  case $1 in
    '' | *Terminated*) echo "no answer within $SMOKE_TIMEOUT_SECONDS s" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

# answers is for answers of which only the status counts.
answers() {
  answer=$(get "$@" 2>&1) && return 0
  reason "$answer"
  return 1
}

# refused is the opposite: the server must answer, and say no. A server that is not there has refused nothing. A way in that
# has nobody to send the request to answers 503, and some Gateways 500.
refused() {
  if answer=$(get "$@" 2>&1); then
    echo "it is served"
    return 1
  fi
  case $answer in
    *"HTTP/1."*" 4"[0-9][0-9]* | *"HTTP/1."*" "$SMOKE_CLOSED_STATUS*) return 0 ;;
  esac
  reason "$answer"
  return 1
}

backend_health() { answers "$SMOKE_BACKEND_URL$SMOKE_BACKEND_HEALTH"; }

# The questions and answers of all tenants, read from the database; there may be none.
backend_database() { answers "$SMOKE_BACKEND_URL/api/v1/faq?limit=1"; }

# The published images' home page and the design's are rendered from the backend.
frontend_health() { answers "$SMOKE_FRONTEND_URL$SMOKE_FRONTEND_HEALTH"; }
frontend_page() { answers "$SMOKE_FRONTEND_URL/"; }

# The service is healthy without its models too, and says so in the body.
ml_health() {
  health=$(get "$SMOKE_ML_URL$SMOKE_ML_HEALTH" 2>&1) || {
    reason "$health"
    return 1
  }
  case $(printf '%s' "$health" | tr -d ' \t\r\n') in
    *'"models_loaded":true'*) return 0 ;;
    *'"models_loaded":false'*) echo "models_loaded is false: the models did not load; see the log of the pod" ;;
    *) echo "the answer does not say models_loaded" ;;
  esac
  return 1
}

embed() {
  get --header 'Content-Type: application/json' "$@" --post-data '{"text":"How do I join?"}' "$SMOKE_ML_URL/api/ml/embed"
}

ml_vector() {
  vector=$(embed --header "X-API-Key: $SMOKE_ADMIN_API_KEY" 2>&1) || {
    reason "$vector"
    return 1
  }
  # The numbers between the brackets, one a line.
  numbers=$(printf '%s' "$vector" | tr -d ' \t\r\n' | sed 's/.*"embedding":\[\([^]]*\)\].*/\1/' | tr ',' '\n' | grep -c '^-\{0,1\}[0-9]')
  [ "$numbers" -eq "$SMOKE_VECTOR_DIMENSION" ] || {
    echo "a vector of $numbers numbers, not $SMOKE_VECTOR_DIMENSION"
    return 1
  }
}

ml_closed() {
  if answer=$(embed 2>&1); then
    echo "it answers without a key: is the admin key in the Secret empty?"
    return 1
  fi
  case $answer in *"HTTP/1."*" 40"[13]*) return 0 ;; esac
  reason "$answer"
  return 1
}

# REDISCLI_AUTH has the password. redis-cli may say an error and end with 0, so every answer is looked at.
redis() { timeout "$SMOKE_TIMEOUT_SECONDS" redis-cli -h "$SMOKE_REDIS_HOST" -p "$SMOKE_REDIS_PORT" "$@" 2>&1 | tr -d '\r'; }

is() {
  [ "$1" = "$2" ] && return 0
  reason "$1" | head -n 1
  return 1
}

redis_writes() {
  key="verta:smoke-test:$$"
  is "$(redis SET "$key" written EX 60)" OK && is "$(redis GET "$key")" written && is "$(redis DEL "$key")" 1
}

# INFO says the same as CONFIG GET, which clouds switch off.
redis_policy() {
  memory=$(redis INFO memory)
  policy=$(printf '%s\n' "$memory" | sed -n 's/^maxmemory_policy://p')
  [ "$policy" = noeviction ] && return 0
  if [ -n "$policy" ]; then
    echo "maxmemory-policy is $policy, not noeviction: jobs would be lost"
  else
    reason "$memory" | head -n 1
  fi
  return 1
}

# Probes come from the pod itself, and this is the client that asks; whoever is left came over the network.
redis_clients() {
  all=$(redis CLIENT LIST)
  case $all in id=*) ;; *)
    reason "$all" | head -n 1
    return 1
    ;;
  esac
  clients=$(printf '%s\n' "$all" | grep -v -e ' addr=127\.' -e ' addr=\[::1\]' -e ' cmd=client' | grep -c '^id=')
  [ "$clients" -gt 0 ] && return 0
  echo "nobody is connected: see the log of the backend"
  return 1
}

# A search goes from the backend to the database and to the ML service.
backend_search() {
  answers --header 'Content-Type: application/json' --header "X-Tenant-Slug: $SMOKE_TENANT" \
    --post-data '{"query":"How do I join?","limit":1}' "$SMOKE_BACKEND_URL/api/v1/search"
}

public() { path=$1 && shift && "$@" --header "Host: $SMOKE_PUBLIC_HOST" "$SMOKE_PUBLIC_URL$path"; }
public_page() { public / answers; }
public_api() { public "/api/v1/faq?limit=1" answers; }
public_closed() { public /admin refused && public /api/admin refused; }

check "backend: answers" backend_health
check "backend: reads from the database" backend_database
check "frontend: answers" frontend_health
check "frontend: renders a page from the backend" frontend_page
check "ml: answers, and its models are loaded" ml_health
check "ml: makes a vector of $SMOKE_VECTOR_DIMENSION" ml_vector
check "ml: refuses calls without the key" ml_closed
check "redis: keeps what is written" redis_writes
check "redis: evicts nothing" redis_policy
check "redis: the backend is connected" redis_clients
if [ -n "$SMOKE_TENANT" ]; then
  check "backend: searches with the ML service" backend_search
else
  skip "backend: searches with the ML service" "no tenant is named"
fi
if [ -n "$SMOKE_PUBLIC_URL" ]; then
  check "ingress: leads to the frontend" public_page
  check "ingress: leads to the backend" public_api
  if [ "$SMOKE_PRIVATE_CLOSED" = true ]; then
    check "ingress: closes the private paths" public_closed
  else
    skip "ingress: closes the private paths" "an allow-list opens them to some"
  fi
else
  skip "ingress" "no URL is named"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
