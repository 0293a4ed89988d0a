// The device's camera in a video element. Not here: what is done with what it sees.

/** Shows what the camera at the back sees, as long as the video is on the screen; the answer switches it off. */
export function lookThrough(
  video: HTMLVideoElement,
  wanted: MediaTrackConstraints,
  { onready, onfail }: { onready: () => void; onfail: () => void },
): () => void {
  let stream: MediaStream | undefined;
  let gone = false;
  const end = () => {
    gone = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const begin = async () => {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', ...wanted },
      audio: false,
    });
    if (gone) return end();
    video.srcObject = stream;
    await video.play();
    if (!gone) onready();
  };
  begin().catch(() => {
    if (!gone) onfail();
  });
  return end;
}

/** What the video shows at this moment, as a picture. */
export function frameOf(video: HTMLVideoElement): Promise<Blob | null> {
  const size = { width: video.videoWidth, height: video.videoHeight };
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
}
