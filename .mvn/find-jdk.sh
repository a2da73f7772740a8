# Sourced by mvnw and pierce: sets JAVA_HOME to a JDK 25 or newer, whatever `java` is on PATH, or says what is missing.
# A JDK's own `release` file tells its version, so that nothing has to be started to ask.

jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_jdk_25() {
  major=$(jdk_major "$1") && [ -n "$major" ] && [ "$major" -ge 25 ]
}

find_jdk_25() {
  if [ -n "${JAVA_HOME-}" ] && is_jdk_25 "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  java_on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$java_on_path" ]; then
    # javac on PATH is often a chain of links; its second parent is the JDK.
    java_on_path=$(readlink -f "$java_on_path" 2>/dev/null || printf '%s' "$java_on_path")
    java_on_path=${java_on_path%/bin/javac}
    if is_jdk_25 "$java_on_path"; then
      printf '%s\n' "$java_on_path"
      return 0
    fi
  fi
  # find, not a glob: mvnw switches globs off.
  for place in "$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/.asdf/installs/java" \
    "$HOME/.local/share/mise/installs/java" /usr/lib/jvm /usr/java /usr/local /opt /opt/java \
    /Library/Java/JavaVirtualMachines "$HOME/Library/Java/JavaVirtualMachines" \
    /opt/homebrew/opt /usr/local/opt /home/linuxbrew/.linuxbrew/opt; do
    [ -d "$place" ] || continue
    found=$(find -L "$place" -maxdepth 4 -type f -name javac -path '*/bin/javac' 2>/dev/null | sort -r |
      while read -r compiler; do
        home=${compiler%/bin/javac}
        if is_jdk_25 "$home"; then
          printf '%s\n' "$home"
          break
        fi
      done)
    if [ -n "$found" ]; then
      printf '%s\n' "$found"
      return 0
    fi
  done
  return 1
}

if PIERCE_JDK=$(find_jdk_25); then
  JAVA_HOME=$PIERCE_JDK
  export JAVA_HOME
else
  {
    echo "Pierce needs a JDK 25 or newer, and none was found in JAVA_HOME, on PATH or in the usual places."
    echo "Install one (for example Eclipse Temurin 25), or set JAVA_HOME to the one you have, and start again."
  } >&2
  exit 3
fi
